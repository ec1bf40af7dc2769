import { HARI, JAM, MENIT } from '../waktu/saat.ts';

/** How failed logins are slowed down; all times in ms. */
export interface BatasPercobaan {
  /** Failures that cost nothing. */
  readonly bebas: number;
  /** The first delay; every further failure doubles it. */
  readonly jeda: number;
  readonly jedaMaks: number;
  /** Quiet time after which the count begins again. */
  readonly lupa: number;
}

/** Per account: five free, then 1, 2, 4 … 30 minutes. A typing official is back soon, a guesser gets 50 a day. */
export const BATAS_AKUN: BatasPercobaan = { bebas: 5, jeda: MENIT, jedaMaks: 30 * MENIT, lupa: HARI };

/** Per address: a whole office may share one, so it allows many more and forgets sooner. */
export const BATAS_ALAMAT: BatasPercobaan = { bebas: 50, jeda: MENIT, jedaMaks: 15 * MENIT, lupa: JAM };

/** How long (ms) to wait after this many failures in a row; 0 while they are free. */
export function jedaSetelah(gagal: number, { bebas, jeda, jedaMaks }: BatasPercobaan): number {
  if (gagal < bebas) return 0;
  return Math.min(jedaMaks, jeda * 2 ** Math.min(gagal - bebas, 30));
}
