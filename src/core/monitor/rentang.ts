import { awalHari, bagianHari, hariDari } from '../waktu/hari.ts';
import type { Zona } from '../waktu/zona.ts';
import { type NamaRentang, RENTANG } from './saringan.ts';

/** A time the monitor looks back over, both ends included (epoch ms). */
export interface RentangMonitor {
  readonly nama: NamaRentang;
  readonly dari: number;
  readonly sampai: number;
}

/** Today, the seven days that end today, or this month so far; a name that is none of them is seven days. */
export function rentangMonitor(nama: string | undefined, kini: number, zona: Zona): RentangMonitor {
  const jenis = RENTANG.find((r) => r === nama) ?? 'pekan';
  const hari = hariDari(kini, zona);
  const mundur = { hari: 0, pekan: 6, bulan: bagianHari(hari).tanggal - 1 }[jenis];
  return { nama: jenis, dari: awalHari(hari - mundur, zona), sampai: kini };
}

export function dalam({ dari, sampai }: Pick<RentangMonitor, 'dari' | 'sampai'>, saat: number): boolean {
  return dari <= saat && saat <= sampai;
}
