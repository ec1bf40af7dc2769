import { type Hari, hariDariIso } from './hari.ts';
import { NAMA_BULAN } from './tanggal.ts';

/**
 * The civil day of a date as Indonesian papers write it: `1/3/2019`, `01-03-2019` (day first) or `2 Januari 2024`.
 * Undefined when the text is no such date or the day does not exist.
 */
export function hariDariTertulis(tertulis: string): Hari | undefined {
  const [, tanggal = '', bulan = '', tahun = ''] =
    /^\s*(\d{1,2})\s*[/. -]\s*([a-z]+|\d{1,2})\s*[/. -]\s*(\d{4})\s*$/iu.exec(tertulis) ?? [];
  const no = /^\d/u.test(bulan) ? Number(bulan) : nomorBulan(bulan);
  return hariDariIso(`${tahun}-${dua(no)}-${dua(Number(tanggal))}`);
}

function nomorBulan(nama: string): number {
  return NAMA_BULAN.findIndex((b) => b.toLowerCase() === nama.toLowerCase()) + 1;
}

const dua = (angka: number): string => String(angka).padStart(2, '0');
