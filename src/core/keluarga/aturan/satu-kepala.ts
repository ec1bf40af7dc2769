import type { Aturan } from '../aturan.ts';
import { alamat, kepala } from '../keluarga.ts';

/** Two heads never stand on one KK; the second and later ones are pointed out. */
export const satuKepala: Aturan = {
  kunci: 'satu-kepala',
  dasar: 'UU 23/2006 pasal 61 ayat (1)',
  tingkat: 'kesalahan',
  pesan: '{nama} juga tertulis kepala keluarga. Satu KK satu kepala keluarga: ganti hubungan salah satunya.',
  membaca: ['shdk'],
  periksa: (k) =>
    kepala(k)
      .slice(1)
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } })),
};
