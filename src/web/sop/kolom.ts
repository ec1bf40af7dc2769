import type { PelaksanaSop, Sop } from '../../core/sop/schema.ts';

/** Lanes of one unit that stand beside each other. */
export interface KelompokKolom {
  readonly nama: string;
  readonly lajur: readonly PelaksanaSop[];
}

/** The lanes in printed order, in runs of the same unit: what the head's second row names. */
export function kelompokKolom(sop: Pick<Sop, 'pelaksana' | 'unit'>): readonly KelompokKolom[] {
  const kelompok: { readonly unit: string; readonly nama: string; readonly lajur: PelaksanaSop[] }[] = [];
  for (const p of sop.pelaksana) {
    const akhir = kelompok.at(-1);
    const nama = sop.unit.find((u) => u.kunci === p.unit)?.nama ?? p.unit;
    if (akhir?.unit === p.unit) akhir.lajur.push(p);
    else kelompok.push({ unit: p.unit, nama, lajur: [p] });
  }
  return kelompok;
}
