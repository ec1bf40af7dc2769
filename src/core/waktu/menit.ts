import { hariDari } from './hari.ts';
import { jadwalHari } from './jadwal.ts';
import type { Kalender } from './kalender.ts';
import { irisan, panjang } from './rentang.ts';
import { MENIT, pastikanBilangan, type Saat } from './saat.ts';

/**
 * Office minutes between two instants, fractions included; 0 when `sampai` is not after `dari`.
 * Walks days, not minutes. Throws RangeError on NaN or infinity.
 */
export const menitKantor = (kalender: Kalender, dari: Saat, sampai: Saat): number => {
  pastikanBilangan('dari', dari);
  pastikanBilangan('sampai', sampai);
  if (sampai <= dari) return 0;
  const akhir = hariDari(sampai, kalender.zona);
  let lama = 0;
  for (let hari = hariDari(dari, kalender.zona); hari <= akhir; hari += 1) {
    for (const sesi of jadwalHari(kalender, hari)) lama += panjang(irisan(sesi, { dari, sampai }));
  }
  return lama / MENIT;
};

/**
 * The earliest instant by which `menit` office minutes have passed since `dari`: 16.00 today, not 07.30 tomorrow.
 * With 0 minutes it is `dari` itself. Rounds to milliseconds. Throws RangeError on a negative or endless number.
 */
export const tambahMenitKantor = (kalender: Kalender, dari: Saat, menit: number): Saat => {
  pastikanBilangan('dari', dari);
  pastikanBilangan('menit', menit);
  if (menit < 0) throw new RangeError(`menit tidak boleh kurang dari 0: ${menit}`);
  let kurang = Math.round(menit * MENIT);
  if (kurang === 0) return dari;
  for (let hari = hariDari(dari, kalender.zona); ; hari += 1) {
    for (const sesi of jadwalHari(kalender, hari)) {
      const mulai = Math.max(sesi.dari, dari);
      const ada = Math.max(0, sesi.sampai - mulai);
      if (kurang <= ada) return mulai + kurang;
      kurang -= ada;
    }
  }
};
