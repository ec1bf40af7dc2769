import { hariDari } from './hari.ts';
import { jadwalHari } from './jadwal.ts';
import type { Kalender } from './kalender.ts';
import { pastikanBilangan, type Saat } from './saat.ts';

/** Whether the office works at this instant: open at 07.30 sharp, shut at 16.00 sharp and in the break. */
export const sedangBuka = (kalender: Kalender, pada: Saat): boolean =>
  jadwalHari(kalender, hariDari(pada, kalender.zona)).some((sesi) => sesi.dari <= pada && pada < sesi.sampai);

/**
 * The next instant at which the office works: `pada` itself if it is open then.
 * Throws RangeError on NaN or infinity.
 */
export const bukaBerikutnya = (kalender: Kalender, pada: Saat): Saat => {
  pastikanBilangan('pada', pada);
  for (let hari = hariDari(pada, kalender.zona); ; hari += 1) {
    const sesi = jadwalHari(kalender, hari).find((s) => s.sampai > pada);
    if (sesi !== undefined) return Math.max(sesi.dari, pada);
  }
};
