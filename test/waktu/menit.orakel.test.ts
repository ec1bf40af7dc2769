import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { denganTutup, type Kalender } from '../../src/core/waktu/kalender.ts';
import { orakelMenit, type IsiMentah } from '../../src/core/waktu/kalender.orakel.ts';
import { menitKantor } from '../../src/core/waktu/menit.ts';
import { MENIT } from '../../src/core/waktu/saat.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';

const isi: IsiMentah = parse(
  readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8'),
);
const hasil = bacaKalender(isi);
if (!hasil.ok) throw new Error(JSON.stringify(hasil.kesalahan));
const dasar = hasil.kalender;

const AWAL = Date.parse('2026-01-01T00:00:00Z');
const AKHIR = Date.parse('2027-12-31T00:00:00Z');
// Weighted towards the weeks where the rules change: both Ramadans, Lebaran, Christmas.
const menitKe = fc.oneof(
  fc.integer({ min: AWAL / MENIT, max: AKHIR / MENIT }),
  fc.integer({ min: Date.parse('2026-02-14') / MENIT, max: Date.parse('2026-03-28') / MENIT }),
  fc.integer({ min: Date.parse('2027-02-03') / MENIT, max: Date.parse('2027-03-18') / MENIT }),
  fc.integer({ min: Date.parse('2026-12-22') / MENIT, max: Date.parse('2027-01-06') / MENIT }),
);
const zona = fc.constantFrom(ZONA.WIB, ZONA.WITA, ZONA.WIT);
const tutupSekitar = (dari: number, lama: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -600, max: lama + 600 }), fc.integer({ min: 1, max: 2000 }))
      .map(([mulai, panjang]) => ({
        dari: dari + mulai * MENIT,
        sampai: dari + (mulai + panjang) * MENIT,
        alasan: 'Listrik padam',
      })),
    { maxLength: 4 },
  );

const kasus = (terlama: number) =>
  fc.tuple(menitKe, fc.integer({ min: 0, max: terlama }), zona).chain(([menit, lama, z]) => {
    const dari = menit * MENIT;
    return tutupSekitar(dari, lama).map((tutup) => ({ dari, sampai: dari + lama * MENIT, tutup, zona: z }));
  });

const kalenderUntuk = (z: Kalender['zona'], tutup: Kalender['tutup']): Kalender =>
  denganTutup({ ...dasar, zona: z }, tutup);

describe('menitKantor against the minute-by-minute oracle', () => {
  it('agrees over spans up to eight days, in every zone, with closures', () => {
    fc.assert(
      fc.property(kasus(8 * 1440), ({ dari, sampai, tutup, zona: z }) => {
        const harap = orakelMenit(isi, { offset: z.offset, tutup, dari, sampai, langkah: MENIT });
        expect(menitKantor(kalenderUntuk(z, tutup), dari, sampai)).toBe(harap);
      }),
      { numRuns: 250 },
    );
  });

  it('agrees to the second over short spans', () => {
    fc.assert(
      fc.property(menitKe, fc.nat(59), fc.nat(5400), zona, (menit, detik, lama, z) => {
        const dari = menit * MENIT + detik * 1000;
        const sampai = dari + lama * 1000;
        const harap = orakelMenit(isi, { offset: z.offset, tutup: [], dari, sampai, langkah: 1000 });
        expect(menitKantor({ ...dasar, zona: z }, dari, sampai)).toBeCloseTo(harap, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('agrees on every day of both years', () => {
    for (let dari = AWAL - ZONA.WIB.offset * MENIT; dari < AKHIR; dari += 1440 * MENIT) {
      const sampai = dari + 1440 * MENIT;
      // Every rule of the file lies on a five-minute mark, so a five-minute tick is exact here.
      const harap = orakelMenit(isi, {
        offset: ZONA.WIB.offset,
        tutup: [],
        dari,
        sampai,
        langkah: 5 * MENIT,
      });
      expect(menitKantor(dasar, dari, sampai), new Date(dari).toISOString()).toBe(harap);
    }
  });
});
