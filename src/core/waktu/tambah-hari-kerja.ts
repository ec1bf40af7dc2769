import { hariDari } from './hari.ts';
import { jadwalHari } from './jadwal.ts';
import type { Kalender } from './kalender.ts';
import type { Saat } from './saat.ts';

/** A year of days without one that opens is no office's calendar: the search ends there. */
const TERJAUH = 366;

/** The day (number of `hari.ts`) that is so many office days after the day of `dari`, as `hariKerja` counts them. */
export const tambahHariKerja = (kalender: Kalender, dari: Saat, banyak: number): number => {
  const awal = hariDari(dari, kalender.zona);
  let sisa = banyak;
  let hari = awal;
  while (sisa > 0 && hari < awal + TERJAUH) {
    hari += 1;
    if (jadwalHari(kalender, hari).length > 0) sisa -= 1;
  }
  return hari;
};
