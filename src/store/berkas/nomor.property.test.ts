import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaNomor, tulisNomor } from './nomor.ts';

const awalan = fc.constantFrom('G1', 'G6', 'AS', 'KEC', 'X');
const nomor = fc
  .tuple(awalan, fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([a, tahun, urut]) => tulisNomor(a, tahun, urut));

test('the number is written as the office writes it', () => {
  expect(tulisNomor('G1', 2026, 412)).toMatch(/^G1-26-0412-[A-Z]$/);
  expect(tulisNomor('G1', 2026, 12_345)).toMatch(/^G1-26-12345-[A-Z]$/);
});

test('a number is read back however it is typed or scanned', () => {
  fc.assert(
    fc.property(nomor, (n) => {
      for (const ketikan of [n, n.toLowerCase(), ` ${n} `, n.replaceAll('-', ' '), n.replaceAll('-', '–')])
        expect(bacaNomor(ketikan)).toBe(n);
    }),
  );
});

test('one wrong digit, or two neighbours swapped, is noticed', () => {
  fc.assert(
    fc.property(nomor, fc.nat(), fc.integer({ min: 1, max: 9 }), (n, at, tambah) => {
      const angka = [...n.matchAll(/\d/g)].filter((m) => m.index > n.indexOf('-')).map((m) => m.index);
      const di = angka[at % angka.length] ?? 0;
      const salah = n.slice(0, di) + String((Number(n[di]) + tambah) % 10) + n.slice(di + 1);
      expect(bacaNomor(salah)).toBeUndefined();
      const tukar = n.slice(0, di) + n.charAt(di + 1) + n.charAt(di) + n.slice(di + 2);
      if (/\d/.test(n.charAt(di + 1)) && tukar !== n) expect(bacaNomor(tukar)).toBeUndefined();
    }),
  );
});

test.each(['', 'G1', 'G1-26-0412', 'SITI', '1971060202009901', `G1-26-0412-K'--`])(
  '%j is no number',
  (teks) => {
    expect(bacaNomor(teks)).toBeUndefined();
  },
);
