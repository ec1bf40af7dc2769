import type { Cabang } from '../schema.ts';
import type { Bentuk } from './bagan.ts';

/** Measures of the drawing in px. On paper all of them are scaled together. */
export const UKURAN = {
  /** Width and height of each symbol. */
  simbol: {
    kapsul: { lebar: 26, tinggi: 16 },
    kotak: { lebar: 24, tinggi: 18 },
    'belah-ketupat': { lebar: 26, tinggi: 20 },
    segilima: { lebar: 16, tinggi: 16 },
  } satisfies Record<Bentuk, { lebar: number; tinggi: number }>,
  /** Half of the widest symbol. */
  separuhSimbol: 13,
  /** Between two lanes beside each other, and between a lane and what it passes. */
  jarak: 3.5,
  /** Length and width of an arrow's head. */
  kepala: { panjang: 6, lebar: 5 },
  /** Size of the letters of Ya and Tidak, and the boxes they need. */
  huruf: 10,
  label: { ya: 14, tidak: 27 } satisfies Record<Cabang, number>,
  tinggiLabel: 10,
  /** Least height of a row; a decision needs room for its labels, a pentagon has no text beside it. */
  tinggi: { biasa: 42, keputusan: 64, sambung: 37 },
  /** Lines above and below the symbols, as fractions of the row. */
  atas: 0.12,
  bawah: 0.88,
} as const;
