import type { Aturan } from '../aturan.ts';
import { tanggal, teks } from '../keluarga.ts';

const DASAR =
  'Permendagri 109/2019, surat pernyataan tanggung jawab mutlak (isi dari ingatan, tidak dibaca aslinya)';
const ORANG = ['pihak1_nik', 'pihak2_nik', 'saksi1_nik', 'saksi2_nik'] as const;

/** Four people make the statement: two parties and two witnesses. */
export const pernyataanOrang: Aturan = {
  kunci: 'pernyataan-orang-sama',
  dasar: DASAR,
  tingkat: 'kesalahan',
  pesan:
    'NIK ini sudah dipakai pada pernyataan yang sama. Kedua pihak dan kedua saksi adalah empat orang berbeda.',
  membaca: [],
  periksa: (k) =>
    ORANG.filter((kunci, urut) => {
      const nik = teks(k.umum, kunci);
      return nik !== '' && ORANG.slice(0, urut).some((lain) => teks(k.umum, lain) === nik);
    }).map((path) => ({ path })),
};

/** The marriage or divorce that is stated has happened. */
export const pernyataanTanggal: Aturan = {
  kunci: 'pernyataan-belum-tiba',
  dasar: DASAR,
  tingkat: 'kesalahan',
  pesan: 'Tanggal perkawinan atau perceraian pada pernyataan belum tiba. Periksa tahunnya.',
  membaca: ['sptjm_tanggal'],
  periksa: (k, { hariIni }) =>
    (tanggal(k.umum, 'sptjm_tanggal') ?? '') > hariIni ? [{ path: 'sptjm_tanggal' }] : [],
};
