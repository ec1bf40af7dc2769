import type { Aturan } from '../aturan.ts';
import { alamat, belumDiisi, teks } from '../keluarga.ts';

const KOLOM = [
  { apa: 'pendidikan', kata: 'pendidikan terakhir' },
  { apa: 'pekerjaan', kata: 'pekerjaan' },
] as const;

/**
 * Education and work stand on two sheets: among the biodata of a new member, and as the new value of a change. Each asks
 * for them in its own case only; whoever changes nothing leaves them empty.
 */
export const PENDIDIKAN_PEKERJAAN: readonly Aturan[] = KOLOM.flatMap(({ apa, kata }): readonly Aturan[] => [
  {
    kunci: `${apa}-baru`,
    dasar: 'UU 23/2006 pasal 61 ayat (1); formulir biodata keluarga Permendagri 109/2019',
    tingkat: 'kesalahan',
    pesan: `Pilih ${kata} {nama}.`,
    membaca: ['tanggal_lahir'],
    menuntut: [apa],
    periksa: (k) =>
      k.tinggal
        .filter((a) => !a.lama && teks(a, 'tanggal_lahir') !== '' && belumDiisi(a, apa))
        .map((a) => ({ path: alamat(k, a, apa), isi: { nama: a.sebutan } })),
  },
  {
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
  },
]);
