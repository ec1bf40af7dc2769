import { awalHari, hariDari } from '../waktu/hari.ts';
import { JAM } from '../waktu/saat.ts';
import type { Zona } from '../waktu/zona.ts';

/** Hours (0-23) between which nobody is woken: from the first, through midnight, up to the second. Equal: none. */
export interface JamTenang {
  readonly mulai: number;
  readonly selesai: number;
}

/** When messages may go again; undefined: they may now. */
export function tenangSampai({ mulai, selesai }: JamTenang, kini: number, zona: Zona): number | undefined {
  if (mulai === selesai) return undefined;
  const hari = hariDari(kini, zona);
  for (const mundur of [1, 0]) {
    const dari = awalHari(hari - mundur, zona) + mulai * JAM;
    const sampai = awalHari(hari - mundur, zona) + (selesai > mulai ? selesai : selesai + 24) * JAM;
    if (dari <= kini && kini < sampai) return sampai;
  }
  return undefined;
}
