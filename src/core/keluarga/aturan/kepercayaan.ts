import type { Aturan } from '../aturan.ts';
import { AGAMA_KEPERCAYAAN } from '../kode-keluarga.ts';
import { alamat, belumDiisi, kode, teks } from '../keluarga.ts';

const DASAR = 'UU 24/2013 pasal 61 ayat (2); formulir biodata keluarga Permendagri 109/2019';

/** Who believes outside the six religions names the organisation. */
export const kepercayaanDisebut: Aturan = {
  kunci: 'kepercayaan-disebut',
  dasar: DASAR,
  tingkat: 'kesalahan',
  pesan: 'Isi nama organisasi kepercayaan {nama}.',
  membaca: ['agama'],
  menuntut: ['kepercayaan'],
  periksa: (k) =>
    k.anggota
      .filter((a) => kode(a, 'agama') === AGAMA_KEPERCAYAAN && belumDiisi(a, 'kepercayaan'))
      .map((a) => ({ path: alamat(k, a, 'kepercayaan'), isi: { nama: a.sebutan } })),
};

/** An organisation beside one of the six religions. */
export const kepercayaanLebih: Aturan = {
  kunci: 'kepercayaan-beda-agama',
  dasar: DASAR,
  tingkat: 'peringatan',
  pesan: 'Organisasi kepercayaan {nama} terisi, tetapi agamanya lain. Periksa salah satunya.',
  membaca: ['agama', 'kepercayaan'],
  periksa: (k) =>
    k.anggota
      .filter(
        (a) => teks(a, 'kepercayaan') !== '' && (kode(a, 'agama') ?? AGAMA_KEPERCAYAAN) !== AGAMA_KEPERCAYAAN,
      )
      .map((a) => ({ path: alamat(k, a, 'kepercayaan'), isi: { nama: a.sebutan } })),
};
