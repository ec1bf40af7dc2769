import { afterAll, expect, test } from 'vitest';
import { paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { LEMBAR_BLOK } from '../../src/web/kata/blok.ts';
import { REGISTER } from '../../src/web/kata/register.ts';
import type { BlokCetak } from '../../src/web/register/blok-cetak-data.ts';
import type { BukuCetak } from '../../src/web/register/buku-cetak-data.ts';
import { bacaPdf } from './baca-pdf.ts';
import { kertasUji, templatAsli } from './kertas-uji.ts';

const kertas = kertasUji();
afterAll(() => kertas.tutup());

const dasar = {
  kop: { atas: ['Pemerintah Kota Contoh'], nama: 'Kelurahan Contoh', kontak: 'Jalan Contoh 1', logo: null },
  air: 'LATIHAN',
  kaki: 'Buku register November 2026',
  jejak: 'Dicetak 24-11-2026 09.42 oleh Contoh',
};

const buku = (baris: BukuCetak['baris']): BukuCetak => ({
  ...dasar,
  judul: REGISTER.buku.register,
  bulan: 'November 2026',
  kolom: REGISTER.kolom.register.map((judul) => ({ judul, lebar: 1 })),
  baris,
  kosong: REGISTER.kosong.register('November 2026'),
});

/** Every page, read back from the file. */
async function terbaca(templat: 'buku' | 'blok', data: object) {
  const paket = paketTemplat(await templatAsli());
  const lembar = { templat, data: { ...data }, paket };
  const { pdf } = await kertas.cetak([lembar], { judul: 'Uji', saat: Date.UTC(2026, 10, 24) });
  return bacaPdf(pdf);
}

test('a month of 300 numbers: A4 landscape, the head on every page, nothing lost, page x of y', async () => {
  const panjang = 'MUHAMMADNURUSSHOLIHINABDURRAHMANALBANJARIPUTRABANGKABELITUNG';
  const baris = Array.from({ length: 300 }, (_, at) => ({
    sel: [
      String(at + 1),
      `400.12.2.1/${at + 1}/G1/2026`,
      '24 Nov 2026',
      'G1-26-0412-K',
      panjang,
      'KK',
      'X',
      "O'NEIL",
    ],
    batal: at % 7 === 0,
  }));
  const halaman = await terbaca('buku', buku(baris));
  expect(halaman.length).toBeGreaterThan(5);
  for (const [ke, h] of halaman.entries()) {
    expect([h.lebar, h.tinggi, h.keluar]).toEqual([297, 210, '']);
    expect(h.teks).toContain('Nomor register');
    expect(h.teks).toContain(`halaman ${ke + 1} dari ${halaman.length}`);
    expect(h.teks).toContain(dasar.jejak);
  }
  const seluruh = halaman.map((h) => h.rapat).join('');
  for (const at of [1, 8, 150, 300]) expect(seluruh).toContain(`400.12.2.1/${at}/G1/2026`);
  expect(seluruh.split(panjang).length - 1).toBe(300);
}, 60_000);

test('an empty month says so on one sheet', async () => {
  const [satu, ...lain] = await terbaca('buku', buku([]));
  expect(lain).toEqual([]);
  expect(satu?.teks).toContain('Belum ada nomor register pada November 2026.');
  expect(satu?.teks).toContain('KELURAHAN CONTOH');
}, 30_000);

test('a pad has two A6 sheets of each number, one for the pemohon without NIK, one for the office', async () => {
  const data: BlokCetak = {
    ...dasar,
    ukuran: 'a6',
    nomor: ['G1-26-0412-K', 'G1-26-0413-J'],
    kata: LEMBAR_BLOK,
  };
  const halaman = await terbaca('blok', data);
  expect(halaman.map((h) => [h.lebar, h.tinggi, h.keluar])).toEqual(halaman.map(() => [105, 148, '']));
  expect(halaman).toHaveLength(4);
  expect(halaman.map((h) => /G1-26-04\d\d-\w/.exec(h.teks)?.[0])).toEqual([
    'G1-26-0412-K',
    'G1-26-0412-K',
    'G1-26-0413-J',
    'G1-26-0413-J',
  ]);
  expect(halaman.map((h) => h.teks.includes('NIK'))).toEqual([false, true, false, true]);
  expect(halaman.map((h) => h.teks.includes(LEMBAR_BLOK.pemohon))).toEqual([true, false, true, false]);
}, 30_000);
