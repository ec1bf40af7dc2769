import { hariDari } from '../../core/waktu/hari.ts';
import { jadwalHari } from '../../core/waktu/jadwal.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import { MENIT } from '../../core/waktu/saat.ts';

/** The latest instant (epoch ms) from which `menit` office minutes pass until `sampai`: the clock run backwards. */
export function mundurMenitKantor(kalender: Kalender, sampai: number, menit: number): number {
  let kurang = Math.round(menit * MENIT);
  for (let hari = hariDari(sampai, kalender.zona); ; hari -= 1) {
    for (const sesi of jadwalHari(kalender, hari).toReversed()) {
      const akhir = Math.min(sesi.sampai, sampai);
      const ada = Math.max(0, akhir - sesi.dari);
      if (ada > 0 && kurang <= ada) return akhir - kurang;
      kurang -= ada;
    }
  }
}
