import type { Aturan } from '../aturan.ts';
import { alamat, namaBanding, teks } from '../keluarga.ts';

const PASANGAN = [
  { apa: 'pendidikan', semula: 'pendidikan_semula', menjadi: 'pendidikan' },
  { apa: 'pekerjaan', semula: 'pekerjaan_semula', menjadi: 'pekerjaan' },
  { apa: 'data', semula: 'elemen_semula', menjadi: 'elemen_menjadi' },
] as const;

/** A change from something to the same is none. */
export const PERUBAHAN_SAMA: readonly Aturan[] = PASANGAN.map(({ apa, semula, menjadi }) => ({
  kunci: `${apa}-tidak-berubah`,
  dasar: 'Permendagri 108/2019 pasal 15; pernyataan perubahan elemen data',
  tingkat: 'peringatan',
  pesan: `Isi ${apa} {nama} semula dan menjadi sama. Periksa yang berubah, atau kosongkan semulanya.`,
  membaca: [semula, menjadi],
  periksa: (k) =>
    k.anggota
      .filter(
        (a) =>
          namaBanding(teks(a, semula)) !== '' &&
          namaBanding(teks(a, semula)) === namaBanding(teks(a, menjadi)),
      )
      .map((a) => ({ path: alamat(k, a, menjadi), isi: { nama: a.sebutan } })),
}));
