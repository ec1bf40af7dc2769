import { hariDari } from './hari.ts';
import { jadwalHari } from './jadwal.ts';
import type { Kalender } from './kalender.ts';
import type { Saat } from './saat.ts';

/**
 * Office days that began after the day of `dari` up to the day of `sampai`: taken on Friday, it is one day old on
 * Monday. Days on which the office does not open at all are not counted; never negative.
 */
export const hariKerja = (kalender: Kalender, dari: Saat, sampai: Saat): number => {
  const akhir = hariDari(sampai, kalender.zona);
  let jumlah = 0;
  for (let hari = hariDari(dari, kalender.zona) + 1; hari <= akhir; hari += 1)
    if (jadwalHari(kalender, hari).length > 0) jumlah += 1;
  return jumlah;
};
