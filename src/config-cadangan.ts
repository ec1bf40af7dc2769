import { resolve } from 'node:path';
import { z } from 'zod';

const JAM = 'LAJUR_CADANGAN_JAM harus angka 0 sampai 23, misalnya 12.';
const SIMPAN = 'LAJUR_CADANGAN_SIMPAN harus angka 2 sampai 1000, misalnya 14.';
const BATAS = 'LAJUR_CADANGAN_BATAS harus angka 1 sampai 60 (hari), misalnya 2.';

const angka = (kalimat: string, paling: readonly [number, number]) =>
  z
    .string()
    .regex(/^\d{1,4}$/u, kalimat)
    .transform(Number)
    .refine((n) => n >= paling[0] && n <= paling[1], kalimat);

/** What an office can set about its backups. */
export const PengaturanCadangan = {
  LAJUR_CADANGAN: z
    .string()
    .min(1, 'LAJUR_CADANGAN kosong; isi dengan folder di disk lain, atau hapus pengaturan ini.')
    .optional()
    .describe('Folder cadangan harian, sebaiknya di disk lain. (Folder of daily backups.)'),
  LAJUR_CADANGAN_JAM: angka(JAM, [0, 23])
    .default(12)
    .describe('Jam cadangan harian, 0 sampai 23. (Hour of the daily backup.)'),
  LAJUR_CADANGAN_SIMPAN: angka(SIMPAN, [2, 1000])
    .default(14)
    .describe('Banyak cadangan harian yang disimpan. (How many daily backups are kept.)'),
  LAJUR_CADANGAN_BATAS: angka(BATAS, [1, 60])
    .default(2)
    .describe('Umur cadangan (hari) yang mulai diingatkan kepada admin. (Age in days that is warned of.)'),
};

/** Backups as they are set up; `folder` null: none are made by themselves. */
export interface ConfigCadangan {
  readonly folder: string | null;
  readonly jam: number;
  readonly simpan: number;
  readonly batasHari: number;
}

type Isi = Readonly<{
  LAJUR_CADANGAN?: string | undefined;
  LAJUR_CADANGAN_JAM: number;
  LAJUR_CADANGAN_SIMPAN: number;
  LAJUR_CADANGAN_BATAS: number;
}>;

/** The typed value; paths become absolute. */
export function configCadangan(isi: Isi): ConfigCadangan {
  return {
    folder: isi.LAJUR_CADANGAN === undefined ? null : resolve(isi.LAJUR_CADANGAN),
    jam: isi.LAJUR_CADANGAN_JAM,
    simpan: isi.LAJUR_CADANGAN_SIMPAN,
    batasHari: isi.LAJUR_CADANGAN_BATAS,
  };
}

/** The sentence that mends a schedule without a folder; undefined when there is nothing to mend. */
export function cadanganSetengah(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const tanpa = ['LAJUR_CADANGAN_JAM', 'LAJUR_CADANGAN_SIMPAN'].find((nama) => env[nama] !== undefined);
  if (env['LAJUR_CADANGAN'] !== undefined || tanpa === undefined) return undefined;
  return `${tanpa} diisi tetapi LAJUR_CADANGAN belum; isi LAJUR_CADANGAN dengan folder cadangan.`;
}
