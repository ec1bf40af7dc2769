import { z } from 'zod';
import type { HasilPeriksa } from '../store/periksa/periksa.ts';
import { kataTemuan } from '../store/periksa/temuan.ts';

/** A backup that is whole and has its name. Times in epoch ms, sizes in bytes. */
export const HASIL_CADANGAN = z.object({
  file: z.string(),
  ukuran: z.number(),
  dibuat: z.number(),
  berkas: z.number(),
  baris: z.number(),
  dokumen: z.number(),
  sidikRantai: z.string(),
  sidikKunci: z.string(),
  /** Documents whose rows are there and whose files are not: `tenant/berkas/hash`. */
  hilang: z.array(z.string()),
});
export type HasilCadangan = Readonly<z.infer<typeof HASIL_CADANGAN>>;

/** What a verification found, in figures and sentences: for the terminal, the admin's page, and the record. */
export const LAPORAN_PERIKSA = z.object({
  berkas: z.number(),
  peristiwa: z.number(),
  isian: z.number(),
  dokumen: z.number(),
  resmi: z.number(),
  nomor: z.number(),
  dilupakan: z.number(),
  sidik: z.string(),
  banyakTemuan: z.number(),
  /** The first findings, one Indonesian sentence each, without personal data. */
  temuan: z.array(z.string()),
});
export type LaporanPeriksa = Readonly<z.infer<typeof LAPORAN_PERIKSA>>;

const DISEBUT = 200;

/** A verdict as it is told. */
export function laporanPeriksa({ temuan, ...hasil }: HasilPeriksa): LaporanPeriksa {
  return { ...hasil, banyakTemuan: temuan.length, temuan: temuan.slice(0, DISEBUT).map(kataTemuan) };
}
