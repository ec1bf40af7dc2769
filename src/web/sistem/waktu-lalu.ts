import { hariDari } from '../../core/waktu/hari.ts';
import { pukul, tanggalPendek } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';
import { SISTEM } from '../kata/sistem.ts';

/** `2 hari lalu (22 Nov 2026, 12.00 WIB)`: whole days of the calendar, both instants in epoch ms. */
export function waktuLalu(saat: number, kini: number, zona: Zona): string {
  const hari = Math.max(0, hariDari(kini, zona) - hariDari(saat, zona));
  return SISTEM.umur(hari, waktuPenuh(saat, zona));
}

/** `22 Nov 2026, 12.00 WIB`. */
export function waktuPenuh(saat: number, zona: Zona): string {
  return `${tanggalPendek(saat, zona)}, ${pukul(saat, zona)}`;
}
