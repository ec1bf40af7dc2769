import { awalHari, hariDari } from '../core/waktu/hari.ts';
import { JAM } from '../core/waktu/saat.ts';
import type { Zona } from '../core/waktu/zona.ts';

/** When backups are made by themselves: at this hour (0-23) of every day. */
export interface Jadwal {
  readonly jam: number;
  readonly zona: Zona;
}

/** Time (ms) after a failure before it is tried again. */
const ULANG = JAM;

/**
 * Whether a backup is due: none since the last time the hour struck. A machine that was off at the hour makes up for
 * it when it is on again.
 */
export function jatuhTempo(
  { jam, zona }: Jadwal,
  { kini, terakhir, gagal }: { kini: number; terakhir: number | null; gagal: number | null },
): boolean {
  if (gagal !== null && kini - gagal < ULANG && kini >= gagal) return false;
  const hariIni = awalHari(hariDari(kini, zona), zona) + jam * JAM;
  const seharusnya = hariIni <= kini ? hariIni : awalHari(hariDari(kini, zona) - 1, zona) + jam * JAM;
  return terakhir === null || terakhir < seharusnya;
}
