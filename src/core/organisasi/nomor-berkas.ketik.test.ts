import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaNomorBerkas } from './baca-nomor-berkas.ts';
import { HURUF_PERIKSA, nomorBerkas } from './nomor-berkas.ts';

const bagian = fc.record({
  awalan: fc.stringMatching(/^[A-Z][A-Z0-9]{0,3}$/),
  tahun: fc.integer({ min: 2000, max: 2099 }),
  urut: fc.integer({ min: 1, max: 999_999 }),
});

test('the example on every screen is a true number', () => {
  expect(nomorBerkas({ awalan: 'G1', tahun: 2026, urut: 412 })).toBe('G1-26-0412-K');
  expect(new Set(HURUF_PERIKSA).size).toBe(20);
  expect(HURUF_PERIKSA).not.toMatch(/[ILOQSZ]/);
});

test('what is written is read back, however it is typed', () => {
  fc.assert(
    fc.property(
      bagian,
      fc.constantFrom('-', ' ', '.', '/', ' - ', '\u2013'),
      fc.boolean(),
      (b, pisah, kecil) => {
        const nomor = nomorBerkas(b);
        const rapi = nomor.replaceAll('-', pisah);
        expect(bacaNomorBerkas(` ${kecil ? rapi.toLowerCase() : rapi} `)).toEqual({
          ok: true,
          nomor,
          bagian: b,
        });
      },
    ),
  );
});

test('four digits need no separators at all', () => {
  expect(bacaNomorBerkas('g1260412k')).toMatchObject({ ok: true, nomor: 'G1-26-0412-K' });
});

test('one wrong digit never passes', () => {
  const acak = fc.record({ b: bagian, ke: fc.nat(), tambah: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(acak, ({ b, ke, tambah }) => {
      const nomor = nomorBerkas(b);
      const [awalan = '', yy = '', nnnn = '', huruf = ''] = nomor.split('-');
      const angka = yy + nnnn;
      const di = ke % angka.length;
      const lain = String((Number(angka.charAt(di)) + tambah) % 10);
      const salah = angka.slice(0, di) + lain + angka.slice(di + 1);
      const hasil = bacaNomorBerkas(`${awalan}-${salah.slice(0, 2)}-${salah.slice(2)}-${huruf}`);
      expect(hasil.ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('two neighbouring digits swapped never pass', () => {
  fc.assert(
    fc.property(bagian, fc.nat(), (b, ke) => {
      const [awalan = '', yy = '', nnnn = '', huruf = ''] = nomorBerkas(b).split('-');
      const angka = yy + nnnn;
      const di = ke % (angka.length - 1);
      fc.pre(angka.charAt(di) !== angka.charAt(di + 1));
      const tukar = angka.slice(0, di) + angka.charAt(di + 1) + angka.charAt(di) + angka.slice(di + 2);
      const hasil = bacaNomorBerkas(`${awalan}-${tukar.slice(0, 2)}-${tukar.slice(2)}-${huruf}`);
      expect(hasil.ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('letters that look like digits are read as digits', () => {
  expect(bacaNomorBerkas('G1-26-O4I2-K')).toMatchObject({ ok: true, nomor: 'G1-26-0412-K' });
});

test.each([
  ['', 'Isi nomor berkas.'],
  ['G1-26', 'belum lengkap'],
  ['G1-26-0412', 'belum lengkap'],
  ['G1-26-0412-Q', 'Tanda terakhir "Q"'],
  ['G1-26-0412-7', 'Tanda terakhir "7"'],
  ['G1-26-0413-K', 'Huruf terakhir "K" tidak cocok dengan G1-26-0413'],
  ['G1-26-0X12-K', '"X" pada 26-0X12'],
  ['G1-26-0412#K', 'Tanda "#" tidak dipakai'],
  ['11-26-0412-K', 'Bagian pertama "11"'],
  ['G1-26-0000-K', 'tidak cocok'],
  ['G1-26-00412-K', 'tidak cocok'],
  ['<b>', 'Tanda "<" tidak dipakai'],
])('%s says what looks wrong', (ketikan, kalimat) => {
  const hasil = bacaNomorBerkas(ketikan);
  expect(hasil).toMatchObject({ ok: false });
  expect(hasil.ok ? '' : hasil.kalimat).toContain(kalimat);
});

test('anything typed is answered, nothing throws', () => {
  fc.assert(fc.property(fc.string(), (s) => typeof bacaNomorBerkas(s).ok === 'boolean'));
});
