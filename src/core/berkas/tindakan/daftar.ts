import type { JenisPerintah } from '../perintah.ts';
import { alihkan } from './alihkan.ts';
import { arsip } from './arsip.ts';
import { buka } from './buka.ts';
import { cetak } from './cetak.ts';
import { disposisi } from './disposisi.ts';
import { isiForm, tandaPemohon } from './form.ts';
import { kembalikan } from './kembalikan.ts';
import { komentar } from './komentar.ts';
import { gantiKeperluan, tambahDokumen, terima, ubahPemohon } from './loket.ts';
import { paraf } from './paraf.ts';
import { beritahu, terimaPerbaikan } from './perbaikan.ts';
import { mundur, periksa } from './periksa.ts';
import { serahkan, terimaMap } from './serah-terima.ts';
import { pindai, tandaTangan } from './tanda-tangan.ts';
import { tarik } from './tarik.ts';
import { teruskan } from './teruskan.ts';
import type { TindakanBerkas } from './tindakan.ts';
import { batalkan, bukaKembali, kedaluwarsakan, koreksi, tolakBerkas } from './tutup.ts';

/** Every command on a berkas that exists (beginning one is `catat`), in the order in which pages offer them. */
export const TINDAKAN: { readonly [J in Exclude<JenisPerintah, 'catat'>]: TindakanBerkas<J> } = {
  terima,
  disposisi,
  periksa,
  isi_form: isiForm,
  tanda_pemohon: tandaPemohon,
  paraf,
  tanda_tangan: tandaTangan,
  arsip,
  teruskan,
  beritahu,
  terima_perbaikan: terimaPerbaikan,
  serahkan,
  terima_map: terimaMap,
  pindai,
  tambah_dokumen: tambahDokumen,
  ubah_pemohon: ubahPemohon,
  ganti_keperluan: gantiKeperluan,
  mundur,
  kembalikan,
  tarik,
  alihkan,
  tolak: tolakBerkas,
  batalkan,
  buka_kembali: bukaKembali,
  koreksi,
  kedaluwarsakan,
  buka,
  cetak,
  komentar,
};
