import { z } from 'zod';
import { bacaPengaturan, tulisPengaturan } from '../organisasi/pengaturan.ts';
import type { Lingkungan } from './lingkungan.ts';

const TAHUN = z.number().int().positive().max(99).nullable();
const ATURAN = z.object({
  /** Years a map stays aktif, then inaktif; null: the office has not decided. Never deletes anything. */
  tahunAktif: TAHUN,
  tahunInaktif: TAHUN,
  /** The decision these terms are taken from, in the office's words; empty while there is none. */
  dasar: z.string(),
  /** Code of the classification of archives that stands on labels. */
  klasifikasi: z.string(),
  /** How many maps fit into one box, for "how full". */
  muatBoks: z.number().int().positive(),
  /** Office days after which a map counts as long with the pemohon: carried, and waiting to be fetched. */
  hariDibawa: z.number().int().positive(),
  hariDiambil: z.number().int().positive(),
});

/** Settings of archive and custody of one tenant. */
export type AturanArsip = Readonly<z.infer<typeof ATURAN>>;

/** Until the office says otherwise. The code is that of identity papers in Permendagri 83/2022. */
export const ATURAN_BAWAAN: AturanArsip = {
  tahunAktif: null,
  tahunInaktif: null,
  dasar: '',
  klasifikasi: '400.12.2.1',
  muatBoks: 50,
  hariDibawa: 3,
  hariDiambil: 7,
};

const KUNCI = 'arsip';

export function bacaAturanArsip({ db, tenant }: Lingkungan): Promise<AturanArsip> {
  return bacaPengaturan(db, tenant, { kunci: KUNCI, bentuk: ATURAN, bawaan: ATURAN_BAWAAN });
}

export function tulisAturanArsip(
  { db, tenant, jam }: Lingkungan,
  aturan: AturanArsip,
  oleh: string,
): Promise<void> {
  return tulisPengaturan(db, tenant, { kunci: KUNCI, isi: ATURAN.parse(aturan), saat: jam(), oleh });
}
