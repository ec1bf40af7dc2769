import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bagan, PanahBagan, Titik } from '../../src/core/sop/bagan/bagan.ts';
import { baganSop } from '../../src/core/sop/bagan/gambar.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { periksaBagan } from './periksa-bagan.ts';

const berkas = new URL('../../sop/rekomendasi-kk/sop.yaml', import.meta.url);
const baik = baganSop(parseSopFile('sop.yaml', readFileSync(berkas, 'utf8')));

/** The real drawing with one arrow, from step to step, drawn otherwise. */
function rusak(dari: number, ke: number, ubah: (p: PanahBagan) => Partial<PanahBagan>): Bagan {
  const ganti = (p: PanahBagan) => (p.dari === dari - 1 && p.ke === ke - 1 ? { ...p, ...ubah(p) } : p);
  return { ...baik, panah: baik.panah.map(ganti) };
}

const titik = (x: number, baris: number, pecahan: number, geser = 0): Titik => ({
  x,
  y: { baris, pecahan, geser },
});
const geserX = (px: number) => (p: PanahBagan) => ({ titik: p.titik.map((t) => ({ ...t, x: t.x + px })) });
const tengah = (kolom: number): number => baik.kolom[kolom]?.tengah ?? NaN;
/** The lane of 7 to 3 moved elsewhere. */
const lewat = (x: number) => (p: PanahBagan) => ({
  titik: p.titik.map((t, i) => (i === 1 || i === 2 ? { ...t, x } : t)),
});
const label =
  (geser: number, dx = 0) =>
  (p: PanahBagan) => ({
    label: p.label && { ...p.label, x: p.label.x + dx, y: { ...p.label.y, geser } },
  });
const laneTiga = baik.panah.find((p) => p.dari === 2 && p.ke === 1)?.titik[1]?.x ?? NaN;
const cacat = (bagan: Bagan): string =>
  periksaBagan(
    bagan,
    bagan.baris.map((b) => b.tinggi),
  ).join('\n');

describe('the checker of drawings', () => {
  it('finds nothing in a clean one', () => expect(cacat(baik)).toBe(''));

  it.each([
    ['an arrow beside its symbols', rusak(1, 2, geserX(4)), 'does not end at its target'],
    ['an arrow out of the table', rusak(7, 3, lewat(baik.lebar + 5)), 'leaves the table'],
    ['an arrow through symbols', rusak(7, 3, lewat(tengah(4))), 'through symbol'],
    ['arrows in one lane to different symbols', rusak(7, 3, lewat(laneTiga)), 'share a piece'],
    [
      'arrows against each other',
      // 9 to 10 goes up first, in the line in which 8 to 9 comes down.
      rusak(9, 10, (p) => ({
        titik: [
          titik(tengah(16), 8, 0.5, -9),
          titik(tengah(16), 8, 0.12),
          titik(tengah(13), 8, 0.12),
          ...p.titik.slice(-1),
        ],
      })),
      'run against each other',
    ],
    ['a slanted arrow', rusak(1, 2, (p) => ({ titik: p.titik.filter((_, i) => i !== 1) })), 'not orthogonal'],
    ['a head that points away', rusak(5, 6, (p) => ({ titik: p.titik.toReversed() })), 'pointing in'],
    [
      'a head without room',
      rusak(1, 2, (p) => ({
        titik: [
          ...p.titik.slice(0, 1),
          titik(tengah(4), 0, 0.5),
          titik(tengah(4), 1, 0.5, -11),
          titik(tengah(4) - 8, 1, 0.5, -11),
          titik(tengah(4) - 8, 1, 0.5, -9),
        ],
      })),
      'no room for its head',
    ],
    ['a label on a line', rusak(7, 8, label(-5)), 'on arrow'],
    ['a label on a symbol', rusak(7, 8, label(-12, -14)), 'on symbol'],
    ['a label on a label', rusak(3, 4, label(2, -40)), 'on label'],
    ['a label far away', rusak(7, 8, label(-12, 150)), 'far from its arrow'],
    [
      'a symbol that is not in its cell',
      { ...baik, kolom: baik.kolom.map((k) => ({ ...k, tengah: k.tengah + 12 })) },
      'leaves its cell',
    ],
  ])('finds %s', (_, bagan, kata) => expect(cacat(bagan)).toContain(kata));
});
