import type { Aturan } from '../aturan.ts';
import { alamat, belumDiisi, teks } from '../keluarga.ts';

/** A change says from what and to what. */
export const PERUBAHAN_MENJADI: readonly Aturan[] = ['pendidikan', 'pekerjaan'].map((apa) => ({
  kunci: `${apa}-menjadi`,
  dasar: 'Permendagri 108/2019 pasal 15; pernyataan perubahan elemen data',
  tingkat: 'kesalahan',
  pesan: `Isi ${apa} {nama} semula sudah ada. Pilih juga menjadi apa, atau kosongkan semulanya.`,
  membaca: [`${apa}_semula`],
  menuntut: [apa],
  periksa: (k) =>
    k.tinggal
      .filter((a) => teks(a, `${apa}_semula`) !== '' && belumDiisi(a, apa))
      .map((a) => ({ path: alamat(k, a, apa), isi: { nama: a.sebutan } })),
}));
