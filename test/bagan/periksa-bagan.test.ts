import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bagan, PanahBagan, Titik } from '../../src/core/sop/bagan/bagan.ts';
import { baganSop } from '../../src/core/sop/bagan/gambar.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { periksaBagan } from './periksa-bagan.ts';

const berkas = new URL('../../sop/rekomendasi-kk/sop.yaml', import.meta.url);
const baik = baganSop(parseSopFile('sop.yaml', readFileSync(berkas, 'utf8')));

/** The real drawing with one arrow, from step to step, drawn otherwise. */
function rusak(dari: number, ke: number, ubah: (p: PanahBagan) => PanahBagan): Bagan {
  const panah = baik.panah.map((p) => (p.dari === dari - 1 && p.ke === ke - 1 ? ubah(p) : p));
  return { ...baik, panah };
}

const geserX = (px: number) => (p: PanahBagan) => ({
  ...p,
  titik: p.titik.map((t) => ({ ...t, x: t.x + px })),
});
const titik = (x: number, baris: number, pecahan: number, geser = 0): Titik => ({
  x,
  y: { baris, pecahan, geser },
});
const cacat = (bagan: Bagan): string =>
  periksaBagan(
    bagan,
    bagan.baris.map((b) => b.tinggi),
  ).join('\n');
const lajur = (n: number): number => baik.kolom[n]?.tengah ?? 0;

describe('the checker of drawings', () => {
  it('finds nothing in a clean one', () => expect(cacat(baik)).toBe(''));

  it.each([
    ['an arrow that misses its symbol', rusak(1, 2, geserX(4)), 'does not end at its target'],
    ['an arrow out of the table', rusak(7, 3, geserX(900)), 'leaves the table'],
    [
      'an arrow through symbols',
      rusak(7, 3, (p) => ({
        ...p,
        titik: p.titik
          .map((t) => (t.y.baris === 6 || t.x > 300 ? t : t))
          .map((t, i) => (i === 1 || i === 2 ? { ...t, x: lajur(4) } : t)),
      })),
      'through symbol',
    ],
    [
      'an arrow that runs against another',
      rusak(8, 9, (p) => ({
        ...p,
        titik: [titik(lajur(16), 8, 0.5, -9), ...p.titik.slice(1, -1), titik(lajur(15) + 12, 7, 0.5)]
          .toReversed()
          .concat(),
      })),
      '',
    ],
    [
      'a label on its arrow',
      rusak(7, 8, (p) => ({ ...p, label: p.label && { ...p.label, y: { ...p.label.y, geser: -5 } } })),
      'label',
    ],
    [
      'a slanted arrow',
      rusak(1, 2, (p) => ({ ...p, titik: p.titik.filter((_, i) => i !== 1) })),
      'not orthogonal',
    ],
    ['two symbols in one cell', { ...baik, baris: baik.baris.map((b) => ({ ...b, kolom: 16 })) }, 'does not'],
  ])('finds %s', (_, bagan, kata) => expect(cacat(bagan)).toContain(kata));
});
