import { mulaiBanyak } from './banyak.ts';
import { mulaiDaftar } from './daftar.ts';
import { mulaiHidup } from './hidup.ts';
import { mulaiIsian } from './isian.ts';
import { mulaiKecil } from './kecil.ts';
import { mulaiPenampil } from './penampil.ts';
import { mulaiPeriksa } from './periksa.ts';
import { mulaiPintasan } from './pintasan.ts';

// The officials' enhancements. Every page works without this file.
for (const mulai of [
  mulaiKecil,
  mulaiPintasan,
  mulaiDaftar,
  mulaiPeriksa,
  mulaiPenampil,
  mulaiBanyak,
  mulaiHidup,
  mulaiIsian,
]) {
  mulai();
}
