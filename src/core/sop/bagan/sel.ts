import type { Bagan, BarisBagan, LabelBagan, LetakY, Titik } from './bagan.ts';

/** What one cell of the table draws: x in px from its left border, y in fractions of its height (and px below that). */
export interface SelBagan {
  readonly garis: readonly GarisSel[];
  readonly kepala: readonly KepalaSel[];
  readonly label: readonly LabelSel[];
  /** The symbol, its centre at `tengah` and half of the height; null in the cells where nobody acts. */
  readonly simbol: BarisBagan | null;
  readonly tengah: number;
}

/** Drawn before the symbol, which covers the ends of lines: it is filled. */
export interface GarisSel {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An arrow's head: its tip, and where it points. The tip is `geser` px below half of the height. */
export interface KepalaSel {
  readonly x: number;
  readonly geser: number;
  readonly arah: 'bawah' | 'kiri' | 'kanan';
}

export interface LabelSel extends Omit<LabelBagan, 'y'> {
  readonly pecahan: number;
  readonly geser: number;
}

/** The share of the drawing that the cell in this row and column draws. Labels may reach over into the next cell. */
export function selBagan(bagan: Bagan, baris: number, kolom: number): SelBagan {
  const tempat = bagan.kolom[kolom];
  const kiri = tempat?.kiri ?? 0;
  const kanan = kiri + (tempat?.lebar ?? 0);
  const garis = new Map<string, GarisSel>();
  const kepala = new Map<string, KepalaSel>();
  const label: LabelSel[] = [];
  for (const p of bagan.panah) {
    for (const g of ruasPanah(p.titik)) {
      const potong = potongRuas(g, baris, kiri, kanan);
      if (potong) garis.set(JSON.stringify(potong), potong);
    }
    const [b, a] = [p.titik.at(-2), p.titik.at(-1)];
    if (p.ke === baris && a && b && kiri <= a.x && a.x < kanan) {
      const arah = a.x === b.x ? 'bawah' : a.x > b.x ? 'kanan' : 'kiri';
      const satu = { x: a.x - kiri, geser: a.y.geser, arah } as const;
      kepala.set(JSON.stringify(satu), satu);
    }
    if (p.label && p.label.y.baris === baris && kiri <= p.label.x && p.label.x < kanan) {
      const { y, x, ...lain } = p.label;
      label.push({ ...lain, x: x - kiri, pecahan: y.pecahan, geser: y.geser });
    }
  }
  const isi = bagan.baris[baris];
  return {
    garis: [...garis.values()],
    kepala: [...kepala.values()],
    label,
    simbol: isi?.kolom === kolom ? isi : null,
    tengah: (tempat?.tengah ?? 0) - kiri,
  };
}

interface RuasTitik {
  readonly a: Titik;
  readonly b: Titik;
}

function ruasPanah(titik: readonly Titik[]): readonly RuasTitik[] {
  return titik.slice(1).flatMap((b, i) => {
    const a = titik[i];
    return a ? [{ a, b }] : [];
  });
}

/** A piece's part in this cell; pieces that end at a symbol's border are drawn to its middle, which covers them. */
function potongRuas({ a, b }: RuasTitik, baris: number, kiri: number, kanan: number): GarisSel | null {
  if (a.x === b.x) {
    if (a.x < kiri || a.x >= kanan) return null;
    const [atas, bawah] = [diBaris(a.y, baris), diBaris(b.y, baris)].toSorted((p, q) => p - q);
    if (atas === undefined || bawah === undefined || atas === bawah) return null;
    return { x1: a.x - kiri, y1: atas, x2: a.x - kiri, y2: bawah };
  }
  if (a.y.baris !== baris) return null;
  const dari = Math.max(kiri, Math.min(a.x, b.x));
  const sampai = Math.min(kanan, Math.max(a.x, b.x));
  return dari < sampai ? { x1: dari - kiri, y1: a.y.pecahan, x2: sampai - kiri, y2: a.y.pecahan } : null;
}

/** A height as a fraction of this row's, cut off at its borders. */
function diBaris(y: LetakY, baris: number): number {
  return y.baris < baris ? 0 : y.baris > baris ? 1 : y.pecahan;
}
