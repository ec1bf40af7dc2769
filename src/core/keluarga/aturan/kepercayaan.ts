import type { Aturan } from '../aturan.ts';
import { AGAMA_KEPERCAYAAN } from '../kode-keluarga.ts';
import { alamat, belumDiisi, kode } from '../keluarga.ts';

/** Who believes outside the six religions names the organisation. */
export const kepercayaanDisebut: Aturan = {
  kunci: 'kepercayaan-disebut',
  dasar: 'UU 23/2006 pasal 61 ayat (2); formulir biodata keluarga Permendagri 109/2019',
  tingkat: 'kesalahan',
  pesan: 'Isi nama organisasi kepercayaan {nama}.',
  membaca: ['agama'],
  menuntut: ['kepercayaan'],
  periksa: (k) =>
    k.anggota
      .filter((a) => kode(a, 'agama') === AGAMA_KEPERCAYAAN && belumDiisi(a, 'kepercayaan'))
      .map((a) => ({ path: alamat(k, a, 'kepercayaan'), isi: { nama: a.sebutan } })),
};
