import type { Bagan, BarisBagan, LabelBagan } from './bagan.ts';
import { type RuasBaris, ruasBaris } from './ruas-baris.ts';

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
export type GarisSel = RuasBaris;

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
    for (const ruas of ruasBaris(p, baris)) {
      const potong = diKolom(ruas, kiri, kanan);
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

/** The part of a piece that lies between two borders, measured from the left one. */
function diKolom(ruas: RuasBaris, kiri: number, kanan: number): GarisSel | null {
  if (ruas.x1 === ruas.x2) {
    const x = ruas.x1 - kiri;
    return kiri <= ruas.x1 && ruas.x1 < kanan ? { ...ruas, x1: x, x2: x } : null;
  }
  const [dari, sampai] = [Math.max(kiri, ruas.x1), Math.min(kanan, ruas.x2)];
  return dari < sampai ? { ...ruas, x1: dari - kiri, x2: sampai - kiri } : null;
}
