import type { JenisPerintah } from '../perintah.ts';
import { alihkan } from './alihkan.ts';
import { arsip } from './arsip.ts';
import { buka } from './buka.ts';
import { catatPegang, sampaiTujuan } from './catat-surat.ts';
import { cetak } from './cetak.ts';
import { disposisi } from './disposisi.ts';
import { isiForm, tandaPemohon } from './form.ts';
import { kembalikan } from './kembalikan.ts';
import { komentar } from './komentar.ts';
import { gantiKeperluan, tambahDokumen, terima, ubahPemohon } from './loket.ts';
import { batalNomor, nomori } from './nomor.ts';
import { paraf } from './paraf.ts';
import { kirimPerbaikan, unggahPerbaikan } from './perbaikan-sendiri.ts';
import { beritahu, terimaPerbaikan } from './perbaikan.ts';
import { mundur, periksa } from './periksa.ts';
import { arsipKembalikan, arsipPindah, arsipPinjam } from './pinjam-arsip.ts';
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
  unggah_perbaikan: unggahPerbaikan,
  kirim_perbaikan: kirimPerbaikan,
  serahkan,
  terima_map: terimaMap,
  catat_pegang: catatPegang,
  sampai_tujuan: sampaiTujuan,
  pindai,
  tambah_dokumen: tambahDokumen,
  ubah_pemohon: ubahPemohon,
  ganti_keperluan: gantiKeperluan,
  mundur,
  kembalikan,
  tarik,
  alihkan,
  nomori,
  batal_nomor: batalNomor,
  tolak: tolakBerkas,
  batalkan,
  buka_kembali: bukaKembali,
  koreksi,
  arsip_pinjam: arsipPinjam,
  arsip_kembalikan: arsipKembalikan,
  arsip_pindah: arsipPindah,
  kedaluwarsakan,
  buka,
  cetak,
  komentar,
};
