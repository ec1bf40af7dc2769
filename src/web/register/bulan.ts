import { awalHari, bagianHari, hariDari, hariDariIso } from '../../core/waktu/hari.ts';
import { tanggalPanjang } from '../../core/waktu/tanggal.ts';
import type { Zona } from '../../core/waktu/zona.ts';

/** A month of the calendar, as an address names it: `2026-11`. */
export interface BulanBuku {
  readonly kunci: string;
  /** `November 2026`. */
  readonly nama: string;
  /** First instant, and the first one after it (epoch ms). */
  readonly dari: number;
  readonly sampai: number;
}

/** The month of an address; what is no month, and nothing at all, is the month of `kini`. */
export function bulanBuku(kunci: string | undefined, kini: number, zona: Zona): BulanBuku {
  const { tahun, bulan } = bagianHari(hariDari(kini, zona));
  const terbaca = /^(2\d{3})-(\d{2})$/.exec(kunci ?? '');
  const [t, b] = terbaca ? [Number(terbaca[1]), Number(terbaca[2])] : [tahun, bulan];
  return b >= 1 && b <= 12 ? susun(t, b, zona) : susun(tahun, bulan, zona);
}

/** So many months later (or earlier). */
export function geserBulan({ kunci }: BulanBuku, banyak: number, zona: Zona): BulanBuku {
  const [tahun = 0, bulan = 1] = kunci.split('-').map(Number);
  const ke = tahun * 12 + bulan - 1 + banyak;
  return susun(Math.floor(ke / 12), (ke % 12) + 1, zona);
}

function susun(tahun: number, bulan: number, zona: Zona): BulanBuku {
  const dari = awal(tahun, bulan, zona);
  const sampai = bulan === 12 ? awal(tahun + 1, 1, zona) : awal(tahun, bulan + 1, zona);
  const nama = tanggalPanjang(dari, zona).split(' ').slice(1).join(' ');
  return { kunci: kunciBulan(tahun, bulan), nama, dari, sampai };
}

function awal(tahun: number, bulan: number, zona: Zona): number {
  return awalHari(hariDariIso(`${kunciBulan(tahun, bulan)}-01`) ?? 0, zona);
}

function kunciBulan(tahun: number, bulan: number): string {
  return `${tahun}-${String(bulan).padStart(2, '0')}`;
}
