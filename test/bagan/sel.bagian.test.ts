import { describe, expect, it } from 'vitest';
import { baganSop } from '../../src/core/sop/bagan/gambar.ts';
import { type SelBagan, selBagan } from '../../src/core/sop/bagan/sel.ts';
import { sopAcak } from './sop-acak.ts';

/** Points along each arrow, every few px, as place in a row: x, row, fraction of its height (symbols' borders left out). */
function titikPanah(bagan: ReturnType<typeof baganSop>) {
  return bagan.panah.flatMap(({ titik }) =>
    titik.slice(1).flatMap((b, i) => {
      const a = titik[i];
      if (!a) return [];
      const [awal, akhir] = [a.y.baris + a.y.pecahan, b.y.baris + b.y.pecahan];
      return [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => {
        const y = awal + (akhir - awal) * t;
        return { x: a.x + (b.x - a.x) * t, baris: Math.floor(y), pecahan: y - Math.floor(y) };
      });
    }),
  );
}

const memuat = ({ garis }: SelBagan, x: number, y: number): boolean =>
  garis.some((g) => g.x1 - 1e-6 <= x && x <= g.x2 + 1e-6 && g.y1 - 1e-6 <= y && y <= g.y2 + 1e-6);

describe('the share of a cell', () => {
  it.each([5, 24, 69, 104])('puts every arrow together again, each head and label once (seed %i)', (seed) => {
    const bagan = baganSop(sopAcak(seed));
    const sel = bagan.baris.map((_, b) => bagan.kolom.map((__, k) => selBagan(bagan, b, k)));
    const hilang = titikPanah(bagan).filter(({ x, baris, pecahan }) => {
      const kolom = bagan.kolom.findIndex((k) => k.kiri <= x && x < k.kiri + k.lebar);
      const isi = sel[baris]?.[kolom];
      return !isi || !memuat(isi, x - (bagan.kolom[kolom]?.kiri ?? NaN), pecahan);
    });
    expect(hilang).toEqual([]);
    const semua = sel.flat();
    expect(semua.flatMap((s) => s.label)).toHaveLength(bagan.panah.filter((p) => p.label).length);
    expect(semua.filter((s) => s.simbol)).toHaveLength(bagan.baris.length);
    const ujung = new Set(bagan.panah.map((p) => `${p.ke} ${p.titik.at(-1)?.x}`));
    expect(semua.flatMap((s) => s.kepala)).toHaveLength(ujung.size);
  });

  it('stays within the cell', () => {
    const bagan = baganSop(sopAcak(104));
    for (const [b] of bagan.baris.entries())
      for (const [k, { lebar }] of bagan.kolom.entries())
        for (const g of selBagan(bagan, b, k).garis)
          expect(g.x1 >= 0 && g.x2 <= lebar && g.y1 >= 0 && g.y2 <= 1).toBe(true);
  });
});
