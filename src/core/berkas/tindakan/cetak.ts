import { tolak } from '../penolakan.ts';
import { komentar } from './komentar.ts';
import type { TindakanBerkas } from './tindakan.ts';

/** A paper leaves the program's sight: who printed which, and of which content. It moves nothing. */
export const cetak: TindakanBerkas<'cetak'> = {
  label: () => 'Cetak',
  siapa: komentar.siapa,
  lakukan: ({ berkas }, { surat, cetakan, hash, isian }, tulis) => {
    if (isian !== null && isian !== berkas.isian?.hash) {
      return tolak('lembar_lama', 'Isi form berubah ketika lembar ini disiapkan. Cetak sekali lagi.');
    }
    tulis.tulis({ jenis: 'dicetak', surat, cetakan, hash, isian });
    return undefined;
  },
};
