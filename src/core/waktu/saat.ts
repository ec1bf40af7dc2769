/** An instant: milliseconds since 1970-01-01T00:00Z. The core never reads a clock; it is handed one of these. */
export type Saat = number;

/** Milliseconds in a minute, an hour and a civil day. Indonesia has no daylight saving, so a day is never shorter. */
export const MENIT = 60_000;
export const JAM = 60 * MENIT;
export const HARI = 24 * JAM;

/**
 * Refuses NaN and infinities, which would otherwise count as "no time at all" without anyone noticing.
 * Throws RangeError: only a programming mistake gets here.
 */
export const pastikanBilangan = (nama: string, nilai: number): void => {
  if (!Number.isFinite(nilai)) throw new RangeError(`${nama} harus bilangan, bukan ${nilai}`);
};
