import { awalHari, bagianHari, hariDari, hariDariIso, hariPekan, type Hari } from './hari.ts';
import { MENIT, type Saat } from './saat.ts';
import type { Zona } from './zona.ts';

/** Names of the days, Sunday first as `hariPekan` counts them. */
export const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const namaBulan = (bulan: number): string => BULAN[bulan - 1] ?? '';

/** 1-12 from a month's Indonesian name, however it is cased; undefined when there is no such month. */
export const bulanDariNama = (nama: string): number | undefined => {
  const di = BULAN.findIndex((b) => b.toLowerCase() === nama.toLowerCase());
  return di < 0 ? undefined : di + 1;
};

/** `November 2026` from `2026-11`, for months of books and shelves. */
export const bulanPanjang = (bulan: string): string => {
  const [tahun = '', no = ''] = bulan.split('-');
  return `${namaBulan(Number(no))} ${tahun}`;
};

const panjang = (hari: Hari): string => {
  const { tanggal, bulan, tahun } = bagianHari(hari);
  return `${tanggal} ${namaBulan(bulan)} ${tahun}`;
};

/** `24 November 2026`, for sentences and letters. */
export const tanggalPanjang = (saat: Saat, zona: Zona): string => panjang(hariDari(saat, zona));

/** `24 Nov 2026`, for lists; every month is cut to three letters (August is `Agu`). */
export const tanggalPendek = (saat: Saat, zona: Zona): string => {
  const { tanggal, bulan, tahun } = bagianHari(hariDari(saat, zona));
  return `${tanggal} ${namaBulan(bulan).slice(0, 3)} ${tahun}`;
};

/** `Selasa, 24 November 2026`. */
export const tanggalHari = (saat: Saat, zona: Zona): string => {
  const hari = hariDari(saat, zona);
  return `${NAMA_HARI[hariPekan(hari)] ?? ''}, ${panjang(hari)}`;
};

/** `24 November 2026` from `2026-11-24` (a date without time, such as a birthday); undefined if it is no date. */
export const tanggalDariIso = (iso: string): string | undefined => {
  const hari = hariDariIso(iso);
  return hari === undefined ? undefined : panjang(hari);
};

/** `09.42`: hours and minutes with a dot, seconds dropped. */
export const jamMenit = (saat: Saat, zona: Zona): string => {
  const menit = Math.floor((saat - awalHari(hariDari(saat, zona), zona)) / MENIT);
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  return `${dua(Math.floor(menit / 60))}.${dua(menit % 60)}`;
};

/** `09.42 WIB`. */
export const pukul = (saat: Saat, zona: Zona): string => `${jamMenit(saat, zona)} ${zona.nama}`;

/** `08.00-15.30`; the zone is not repeated. */
export const rentangPukul = (dari: Saat, sampai: Saat, zona: Zona): string =>
  `${jamMenit(dari, zona)}-${jamMenit(sampai, zona)}`;
