import { adaTakTerlihat, banyakHuruf, rapikanTulisan } from './tulisan.ts';
import { ingatkan, salah, type Temuan } from './temuan.ts';

/** Longest name on a KK, spaces counted (Permendagri 73/2022 art. 4). */
export const NAMA_TERPANJANG = 60;

const SATU_KATA = /^[^\s]+$/u;
/**
 * A letter with a dot, a usual short form, or a last letter alone. `H.` is a title, and `A` is a name of its own among
 * the Chinese of Bangka (`LIM A PING`).
 */
const SINGKAT = /(?:^|\s)(?:(?!H\.)\p{L}\.|M|(?:ABD|MOH|MUH|MHD|MUHD|MHMD)\.?)(?=\s|$)|\s(?!A$)\p{L}$/iu;
const GELAR = /^(?:H|HJ|DR|DRS|DRA|IR|PROF)\.?\s|,\s?(?:[A-Z]{1,4}\.)+[A-Z]{0,4}\.?/iu;

/** True for a name of one word (Permendagri 73/2022 art. 4 asks for two in a first record). */
export const namaSatuKata = (teks: string): boolean => SATU_KATA.test(rapikanTulisan(teks));

/** True where a part of the name looks shortened: `M. Yusuf`, `Abd Rahman` (Permendagri 73/2022 art. 5). */
export const namaDisingkat = (teks: string): boolean => SINGKAT.test(rapikanTulisan(teks));

const PERINGATAN: readonly { readonly bila: RegExp; readonly pesan: string }[] = [
  {
    bila: SATU_KATA,
    pesan: 'Nama hanya satu kata. Nama baru paling sedikit dua kata; nama lama tetap boleh.',
  },
  { bila: /\p{N}/u, pesan: 'Nama memuat angka. Cocokkan dengan KK lama atau akta.' },
  { bila: /[^\p{L}\p{M}\p{N}\s]/u, pesan: 'Nama memuat tanda baca. Cocokkan dengan KK lama atau akta.' },
  {
    bila: /(?!\p{Script=Latin})\p{L}/u,
    pesan: 'Nama memuat huruf selain huruf Latin. Cocokkan dengan KK lama atau akta.',
  },
  {
    bila: SINGKAT,
    pesan: 'Nama tampak disingkat. Tulis lengkap, bila di KK lama atau akta tertulis lengkap.',
  },
  { bila: GELAR, pesan: 'Nama memuat gelar. Boleh di KK, tidak di akta. Tulis di kolom gelar, bila ada.' },
];

/**
 * Checks a name by Permendagri 73/2022. Names recorded before stay valid and titles are allowed on a KK, so digits,
 * punctuation and single words only warn; empty, longer than 60, or invisible characters refuse.
 */
export const periksaNama = (teks: string): Temuan => {
  const nama = rapikanTulisan(teks);
  const banyak = banyakHuruf(nama);
  if (banyak === 0) return salah('Isi nama lengkap.');
  if (adaTakTerlihat(teks))
    return salah('Nama memuat tanda yang tidak terlihat. Hapus, lalu ketik ulang nama ini.');
  if (banyak > NAMA_TERPANJANG)
    return salah(`Nama paling panjang ${NAMA_TERPANJANG} huruf. Yang terisi ${banyak}.`);
  return ingatkan(...PERINGATAN.filter(({ bila }) => bila.test(nama)).map(({ pesan }) => pesan));
};
