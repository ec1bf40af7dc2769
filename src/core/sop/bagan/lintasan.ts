import type { Alur, Sisi } from './alur.ts';

/** A vertical lane beside a column's border: `sela` n lies left of column n; `urut` counts away from the border. */
export interface Lajur {
  readonly sela: number;
  /** Which side of the border: `kiri` belongs to the column before, `kanan` to the column after. */
  readonly sisi: 'kiri' | 'kanan';
  readonly urut: number;
}

/** Where an arrow leaves its symbol, and where it comes in. */
export type Pintu = 'kiri' | 'kanan' | 'bawah';
export type Masuk = 'atas' | 'kiri' | 'kanan';

/** The way of one arrow, without measures. Without a lane it goes to the next row: straight down, or aside and down. */
export interface Lintasan {
  readonly sisi: Sisi;
  readonly pintu: Pintu;
  readonly lajur: Lajur | null;
  readonly masuk: Masuk;
}

/** A straight piece, in an order of places instead of px: x and y only say what lies before what. */
export interface Ruas {
  /** The coordinate that stays: x of an upright piece, y of a level one. */
  readonly tetap: number;
  readonly dari: number;
  readonly sampai: number;
}

export interface Ruasan {
  readonly tegak: readonly Ruas[];
  readonly datar: readonly Ruas[];
}

const KOLOM = 1000;
const BARIS = 10;
const DI_BARIS = { atas: 1, tepiAtas: 3, tengah: 5, bawah: 9 } as const;

/** Order from left to right. */
export const xKolom = (kolom: number): number => kolom * KOLOM + KOLOM / 2;
export const xLajur = ({ sela, sisi, urut }: Lajur): number =>
  sela * KOLOM + (sisi === 'kiri' ? -1 : 1) * (urut + 1);

/** Order from top to bottom. */
export const yBaris = (baris: number, di: keyof typeof DI_BARIS): number => baris * BARIS + DI_BARIS[di];

const ruas = (tetap: number, a: number, b: number): Ruas => ({
  tetap,
  dari: Math.min(a, b),
  sampai: Math.max(a, b),
});

/** The pieces of one arrow. */
export function ruasan({ simpul }: Alur, { sisi, pintu, lajur, masuk }: Lintasan): Ruasan {
  const x = xKolom(simpul[sisi.dari]?.kolom ?? 0);
  const xKe = xKolom(simpul[sisi.ke]?.kolom ?? 0);
  const y = yBaris(sisi.dari, pintu === 'bawah' ? 'bawah' : 'tengah');
  if (!lajur) {
    const turun = ruas(xKe, y, yBaris(sisi.ke, 'tepiAtas'));
    return { tegak: [turun], datar: x === xKe ? [] : [ruas(y, x, xKe)] };
  }
  const xl = xLajur(lajur);
  const yKe = yBaris(sisi.ke, masuk === 'atas' ? 'atas' : 'tengah');
  return { tegak: [ruas(xl, y, yKe)], datar: [ruas(y, x, xl), ruas(yKe, xl, xKe)] };
}

/** How often pieces of one cross pieces of another. */
export function silang(a: Ruasan, b: Ruasan): number {
  return memotong(a.tegak, b.datar) + memotong(b.tegak, a.datar);
}

function memotong(tegak: readonly Ruas[], datar: readonly Ruas[]): number {
  let banyak = 0;
  for (const t of tegak)
    for (const d of datar)
      if (d.dari < t.tetap && t.tetap < d.sampai && t.dari < d.tetap && d.tetap < t.sampai) banyak += 1;
  return banyak;
}
