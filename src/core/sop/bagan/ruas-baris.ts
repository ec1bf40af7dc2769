import type { LetakY, PanahBagan, Titik } from './bagan.ts';

/** A straight piece within one row: x in px, y in fractions of the row's height. */
export interface RuasBaris {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The pieces of an arrow that lie in this row. Pieces that end at a symbol's border go on to its middle: it covers them. */
export function ruasBaris({ titik }: Pick<PanahBagan, 'titik'>, baris: number): readonly RuasBaris[] {
  return titik.slice(1).flatMap((b, i) => {
    const a = titik[i];
    const potong = a && potongan(a, b, baris);
    return potong ? [potong] : [];
  });
}

function potongan(a: Titik, b: Titik, baris: number): RuasBaris | null {
  if (a.x !== b.x) {
    const y = a.y.pecahan;
    return a.y.baris === baris ? { x1: Math.min(a.x, b.x), y1: y, x2: Math.max(a.x, b.x), y2: y } : null;
  }
  const [p, q] = [diBaris(a.y, baris), diBaris(b.y, baris)];
  return p === q ? null : { x1: a.x, y1: Math.min(p, q), x2: a.x, y2: Math.max(p, q) };
}

/** A height as a fraction of this row's, cut off at its borders. */
function diBaris(y: LetakY, baris: number): number {
  return y.baris < baris ? 0 : y.baris > baris ? 1 : y.pecahan;
}
