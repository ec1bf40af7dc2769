import { HARI, MENIT, type Saat } from './saat.ts';
import type { Zona } from './zona.ts';

/** A civil day: whole days since 1970-01-01, the same number in every zone. */
export type Hari = number;

/** Day, month (1-12) and year of a civil day, Gregorian. */
export interface BagianHari {
  readonly tanggal: number;
  readonly bulan: number;
  readonly tahun: number;
}

/** The civil day on which an instant falls in a zone. */
export const hariDari = (saat: Saat, zona: Zona): Hari => Math.floor((saat + zona.offset * MENIT) / HARI);

/** The instant at which a civil day begins in a zone (00.00 local). */
export const awalHari = (hari: Hari, zona: Zona): Saat => hari * HARI - zona.offset * MENIT;

/** Day of the week as Date counts it: 0 Minggu, 1 Senin ... 6 Sabtu. */
export const hariPekan = (hari: Hari): number => (((hari + 4) % 7) + 7) % 7;

/** Splits a civil day into its Gregorian parts. */
export const bagianHari = (hari: Hari): BagianHari => {
  const utc = new Date(hari * HARI);
  return { tanggal: utc.getUTCDate(), bulan: utc.getUTCMonth() + 1, tahun: utc.getUTCFullYear() };
};

/** Reads `2026-11-24`; undefined when the text is no such date or the day does not exist (30 February). */
export const hariDariIso = (iso: string): Hari | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  const ada = Number.isFinite(ms) && new Date(ms).toISOString().startsWith(iso);
  return ada ? ms / HARI : undefined;
};

/** Writes a civil day as `2026-11-24` (ISO 8601). */
export const isoDariHari = (hari: Hari): string => new Date(hari * HARI).toISOString().slice(0, 10);
