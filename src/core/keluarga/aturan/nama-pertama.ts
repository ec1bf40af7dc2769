import { namaDisingkat, namaSatuKata } from '../../formulir/nama.ts';
import type { Aturan, Tempat } from '../aturan.ts';
import { alamat, type Anggota, type Keluarga, tanggal, teks } from '../keluarga.ts';

/** In force since 21 April 2022; names recorded before stay as they are (art. 8, from reports). */
const SEJAK = '2022-04-21';

/** No akta yet: said so, or its number is asked and empty. Not asked at all, nobody knows. */
const tanpaAkta = (a: Anggota): boolean =>
  a.ditanya.has('akta_lahir_no')
    ? teks(a, 'akta_lahir_no') === ''
    : a.ditanya.has('akta_lahir') && teks(a, 'akta_lahir') !== '';

/** A child written down for the first time: no akta has its name yet, so it can still be put right. */
const pertamaKali = (a: Anggota): boolean =>
  teks(a, 'peristiwa') === 'lahir' && tanpaAkta(a) && (tanggal(a, 'tanggal_lahir') ?? SEJAK) >= SEJAK;

const padaNama = (k: Keluarga, salah: (nama: string) => boolean): readonly Tempat[] =>
  k.anggota
    .filter((a) => pertamaKali(a) && teks(a, 'nama') !== '' && salah(teks(a, 'nama')))
    .map((a) => ({ path: alamat(k, a, 'nama'), isi: { nama: a.sebutan } }));

const umum = { membaca: ['nama', 'peristiwa'], menuntut: ['akta_lahir', 'akta_lahir_no'] } as const;
const LARANGAN = 'Permendagri 73/2022 pasal 5 (dari pemberitaan, tidak dibaca aslinya)';

/** What the rule forbids in a first record. With an akta the name stands there and is copied as it is. */
export const NAMA_PERTAMA: readonly Aturan[] = [
  {
    kunci: 'nama-pertama-tanda',
    dasar: LARANGAN,
    tingkat: 'kesalahan',
    pesan:
      'Nama baru {nama} hanya boleh memuat huruf Latin, tanpa angka dan tanda baca. Bila aktanya sudah ada, isi nomor aktanya.',
    ...umum,
    periksa: (k) => padaNama(k, (nama) => /[^\p{Script=Latin}\p{M}\s]/u.test(nama)),
  },
  {
    kunci: 'nama-pertama-singkat',
    dasar: LARANGAN,
    tingkat: 'kesalahan',
    pesan: 'Nama baru {nama} tampak disingkat. Tulis lengkap. Bila aktanya sudah ada, isi nomor aktanya.',
    ...umum,
    periksa: (k) => padaNama(k, namaDisingkat),
  },
  {
    kunci: 'nama-pertama-satu-kata',
    dasar: 'Permendagri 73/2022 pasal 4 ayat (2) (dari pemberitaan, tidak dibaca aslinya)',
    tingkat: 'peringatan',
    pesan:
      'Nama baru paling sedikit dua kata; {nama} baru satu kata. Sampaikan kepada orang tuanya sebelum akta dibuat.',
    ...umum,
    periksa: (k) => padaNama(k, namaSatuKata),
  },
];
