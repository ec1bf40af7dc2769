import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bukaBerikutnya, sedangBuka } from '../../src/core/waktu/buka.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { denganTutup } from '../../src/core/waktu/kalender.ts';
import { menitKantor, tambahMenitKantor } from '../../src/core/waktu/menit.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';

const hasil = bacaKalender(
  parse(readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8')),
);
if (!hasil.ok) throw new Error(JSON.stringify(hasil.kesalahan));

const saat = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') });
const tutup = fc.array(
  fc.tuple(saat, fc.integer({ min: 1, max: 3 * 86_400_000 })).map(([dari, lama]) => ({
    dari,
    sampai: dari + lama,
    alasan: 'Banjir',
  })),
  { maxLength: 30 },
);
const kalender = tutup.map((t) => denganTutup(hasil.kalender, t));

describe('laws of office minutes', () => {
  it('adds up: a to b and b to c make a to c', () => {
    fc.assert(
      fc.property(kalender, fc.tuple(saat, saat, saat), (k, tiga) => {
        const [a = 0, b = 0, c = 0] = tiga.toSorted((x, y) => x - y);
        expect(menitKantor(k, a, b) + menitKantor(k, b, c)).toBeCloseTo(menitKantor(k, a, c), 6);
      }),
      { numRuns: 100 },
    );
  });

  it('never runs backwards and never outruns the wall clock', () => {
    fc.assert(
      fc.property(kalender, saat, fc.nat(10 * 86_400_000), fc.nat(86_400_000), (k, a, lama, lagi) => {
        const pendek = menitKantor(k, a, a + lama);
        expect(menitKantor(k, a, a + lama + lagi)).toBeGreaterThanOrEqual(pendek);
        expect(pendek * MENIT).toBeLessThanOrEqual(lama + 0.001);
        expect(menitKantor(k, a + lama, a)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('tambahMenitKantor undoes menitKantor, and no earlier instant would do', () => {
    fc.assert(
      fc.property(kalender, saat, fc.integer({ min: 1, max: 5000 * MENIT }), (k, a, lama) => {
        const tenggat = tambahMenitKantor(k, a, lama / MENIT);
        expect(Number.isInteger(tenggat)).toBe(true);
        expect(menitKantor(k, a, tenggat) * MENIT).toBeCloseTo(lama, 3);
        expect(menitKantor(k, a, tenggat - 1) * MENIT).toBeCloseTo(lama - 1, 3);
      }),
      { numRuns: 150 },
    );
  });

  it('adding twice is adding the sum', () => {
    fc.assert(
      fc.property(kalender, saat, fc.nat(2000), fc.nat(2000), (k, a, m, n) => {
        expect(tambahMenitKantor(k, tambahMenitKantor(k, a, m), n)).toBe(tambahMenitKantor(k, a, m + n));
      }),
      { numRuns: 100 },
    );
  });

  it('the next opening is open, and nothing was worked before it', () => {
    fc.assert(
      fc.property(kalender, saat, (k, a) => {
        const buka = bukaBerikutnya(k, a);
        expect(sedangBuka(k, buka)).toBe(true);
        expect(menitKantor(k, a, buka)).toBe(0);
        expect(buka === a).toBe(sedangBuka(k, a));
      }),
      { numRuns: 150 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (bukan) => {
    const k = hasil.kalender;
    expect(() => menitKantor(k, bukan, 0)).toThrow(RangeError);
    expect(() => menitKantor(k, 0, bukan)).toThrow(RangeError);
    expect(() => tambahMenitKantor(k, bukan, 1)).toThrow(RangeError);
    expect(() => tambahMenitKantor(k, 0, bukan)).toThrow(RangeError);
    expect(() => tambahMenitKantor(k, 0, -1)).toThrow('menit tidak boleh kurang dari 0: -1');
    expect(() => bukaBerikutnya(k, bukan)).toThrow(RangeError);
  });
});
