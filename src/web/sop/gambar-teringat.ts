import type { Bagan } from '../../core/sop/bagan/bagan.ts';
import { baganSop } from '../../core/sop/bagan/gambar.ts';
import { type SelBagan, selBagan } from '../../core/sop/bagan/sel.ts';
import type { Sop } from '../../core/sop/schema.ts';

/** A drawing with the share of each cell: `sel[row][lane]`. */
export interface GambarSop {
  readonly bagan: Bagan;
  readonly sel: readonly (readonly SelBagan[])[];
}

// The same value always gives the same drawing, and finding ways for the arrows is most of the page's work.
const ingatan = new WeakMap<Sop, GambarSop>();

/** The drawing of an SOP, made once for as long as the SOP is in use. */
export function gambarSop(sop: Sop): GambarSop {
  const ada = ingatan.get(sop);
  if (ada) return ada;
  const bagan = baganSop(sop);
  const sel = bagan.baris.map((_, baris) => bagan.kolom.map((__, kolom) => selBagan(bagan, baris, kolom)));
  const gambar = { bagan, sel };
  ingatan.set(sop, gambar);
  return gambar;
}
