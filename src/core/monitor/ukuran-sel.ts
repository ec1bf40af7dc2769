import { median } from './median.ts';
import { kunciSel } from './sel.ts';
import type { Terukur } from './terukur.ts';

/** Medians of the finished visits of one cell, or of one step; null where nothing could be measured. */
export interface UkuranSel {
  readonly banyak: number;
  /** Office minutes of work (opened to done), and of waiting (come to opened). */
  readonly kerja: number | null;
  readonly tunggu: number | null;
  /** Actual over standard work; null without a standard. */
  readonly nisbah: number | null;
}

/** Measures a set of visits. Those that their own post did not end say nothing about its work and are left out. */
export function ukuranSel(terukur: readonly Terukur[]): UkuranSel {
  const milik = terukur.filter((t) => t.akhir !== 'lain');
  const kerja = milik.flatMap(({ lama }) => lama.kerja ?? []);
  return {
    banyak: milik.length,
    kerja: median(kerja),
    tunggu: median(milik.map(({ lama }) => lama.tunggu)),
    nisbah: median(
      milik.flatMap(({ lama, kunjungan: { baku } }) =>
        lama.kerja === null || baku === null ? [] : [lama.kerja / baku],
      ),
    ),
  };
}

/** The same for every cell by its name (`kunciSel`). */
export function ukuranPerSel(terukur: readonly Terukur[]): ReadonlyMap<string, UkuranSel> {
  const milik = new Map<string, Terukur[]>();
  for (const t of terukur) {
    const kunci = kunciSel(t.letak);
    const isi = milik.get(kunci);
    if (isi) isi.push(t);
    else milik.set(kunci, [t]);
  }
  return new Map([...milik].map(([kunci, isi]) => [kunci, ukuranSel(isi)]));
}

/** How the colour of a cell is called: as asked, somewhat over, well over, far over (ux.md 3.8); none unmeasured. */
export type Tingkat = 'baku' | 'sedang' | 'tinggi' | 'parah';

export function tingkat(nisbah: number | null): Tingkat | undefined {
  if (nisbah === null) return undefined;
  if (nisbah <= 1) return 'baku';
  if (nisbah <= 1.5) return 'sedang';
  return nisbah <= 3 ? 'tinggi' : 'parah';
}
