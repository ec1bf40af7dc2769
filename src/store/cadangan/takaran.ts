import type { Baris } from './potret.ts';

/** Characters of one piece: large enough to be quick, small enough to keep memory and turns short. */
const SEPOTONG = 2_000_000;

/** Few different numbers: each is a prepared statement of its own. */
const TANGGA = [1, 4, 16, 64, 256, 1024] as const;

/** Rows to ask for first, before anything is known of their size. */
export const AWAL = 4;

/** Rows to ask for next, from the size of those that came. */
export function takaran(baris: readonly Baris[]): number {
  const panjang = baris.reduce((semua, b) => semua + ukuran(b), 0);
  const muat = SEPOTONG / Math.max(1, panjang / Math.max(1, baris.length));
  return TANGGA.filter((n) => n <= muat).at(-1) ?? 1;
}

function ukuran(baris: Baris): number {
  return baris.reduce((semua, kolom) => semua + (kolom?.length ?? 4), 0);
}
