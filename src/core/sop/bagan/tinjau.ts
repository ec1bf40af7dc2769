import { hariDariIso, type Hari } from '../../waktu/hari.ts';
import { bulanDariNama } from '../../waktu/tanggal.ts';
import type { Sop } from '../schema.ts';

const SETAHUN = 365;

/**
 * The date since which an SOP was not reviewed, as it writes it, when that is more than a year ago (evaluation at least
 * once a year: PermenPAN-RB 35/2012 as Perka BPS 19/2013 carries it out). The date of revision counts; where there is
 * none, the one of force. null: reviewed in time, or no date that can be read.
 */
export function belumDitinjauSejak(
  { tanggal_revisi, tanggal_efektif }: Sop['identitas'],
  kini: Hari,
): string | null {
  for (const tertulis of [tanggal_revisi, tanggal_efektif]) {
    const hari = hariTertulis(tertulis);
    if (hari !== undefined) return kini - hari > SETAHUN ? tertulis : null;
  }
  return null;
}

/** A day as Indonesian papers write it, day first: `1/3/2019`, `01-03-2019`, `1 Maret 2019`. */
export function hariTertulis(teks: string): Hari | undefined {
  const [, tanggal = '', bulan = '', tahun = ''] =
    /^\s*(\d{1,2})[\s/.-]+(\p{L}+|\d{1,2})[\s/.-]+(\d{4})\s*$/u.exec(teks) ?? [];
  const angka = /^\d/u.test(bulan) ? Number(bulan) : bulanDariNama(bulan);
  const dua = (n: number | string): string => String(n).padStart(2, '0');
  return angka === undefined ? undefined : hariDariIso(`${tahun}-${dua(angka)}-${dua(tanggal)}`);
}
