import type { Aturan } from '../aturan.ts';
import { WARGA_ASING } from '../kode-keluarga.ts';
import { alamat, belumDiisi, kode } from '../keluarga.ts';

/** A foreigner stands on a KK with the permit to stay. */
export const izinTinggal: Aturan = {
  kunci: 'warga-asing-izin-tinggal',
  dasar:
    'UU 23/2006 pasal 61 ayat (1) dan 62 ayat (2): dokumen imigrasi; orang asing dengan izin tinggal tetap',
  tingkat: 'kesalahan',
  pesan: '{nama} warga negara asing: isi nomor izin tinggalnya (ITAS atau ITAP).',
  membaca: ['kewarganegaraan'],
  menuntut: ['itas_no'],
  periksa: (k) =>
    k.tinggal
      .filter((a) => kode(a, 'kewarganegaraan') === WARGA_ASING && belumDiisi(a, 'itas_no'))
      .map((a) => ({ path: alamat(k, a, 'itas_no'), isi: { nama: a.sebutan } })),
};
