import { sedangBuka } from './buka.ts';
import { awalHari, hariDari } from './hari.ts';
import { jamPada } from './jadwal.ts';
import type { Kalender, Libur } from './kalender.ts';
import { MENIT, type Saat } from './saat.ts';

/** Why an office is shut. A holiday wins over a closure, a closure over the ordinary hours. */
export type SebabTutup =
  | { readonly jenis: 'libur'; readonly libur: Libur }
  | { readonly jenis: 'penutupan'; readonly alasan: string }
  | { readonly jenis: 'akhir_pekan' | 'istirahat' | 'di_luar_jam' };

/** Why the office is shut at this instant; undefined while it is open. Pages turn it into a sentence. */
export const sebabTutup = (kalender: Kalender, pada: Saat): SebabTutup | undefined => {
  if (sedangBuka(kalender, pada)) return undefined;
  const hari = hariDari(pada, kalender.zona);
  const libur = kalender.libur.get(hari);
  if (libur !== undefined) return { jenis: 'libur', libur };
  const tutup = kalender.tutup.find((t) => t.dari <= pada && pada < t.sampai);
  if (tutup !== undefined) return { jenis: 'penutupan', alasan: tutup.alasan };
  const jam = jamPada(kalender, hari);
  if (jam === undefined) return { jenis: 'akhir_pekan' };
  const menit = (pada - awalHari(hari, kalender.zona)) / MENIT;
  const { mulai, menit: lama } = jam.istirahat;
  return { jenis: mulai <= menit && menit < mulai + lama ? 'istirahat' : 'di_luar_jam' };
};
