import { z } from 'zod';
import { KLASIFIKASI_BAWAAN, POLA_BAWAAN } from '../../core/organisasi/pola-nomor.ts';
import { bacaPengaturan, tulisPengaturan } from '../organisasi/pengaturan.ts';
import type { Lingkungan } from './lingkungan.ts';

const KUNCI = 'nomor-register';

const ATURAN = z.object({
  pola: z.string(),
  klasifikasi: z.string(),
  /** Unit code by kantor id; a kantor without one is written by the prefix of its berkas numbers. */
  unit: z.record(z.string(), z.string()),
});

/** How the register numbers of a tenant are written: one setting for all its kantor. */
export type AturanNomor = Readonly<z.infer<typeof ATURAN>>;

export const ATURAN_BAWAAN: AturanNomor = { pola: POLA_BAWAAN, klasifikasi: KLASIFIKASI_BAWAAN, unit: {} };

/** The rule as it is now. Numbers bound before keep their writing. */
export function bacaAturan({ db, tenant }: Lingkungan): Promise<AturanNomor> {
  return bacaPengaturan(db, tenant, { kunci: KUNCI, bentuk: ATURAN, bawaan: ATURAN_BAWAAN });
}

/** Sets the rule for the numbers to come. */
export function simpanAturan(
  { db, tenant, jam }: Lingkungan,
  aturan: AturanNomor,
  oleh: string | null,
): Promise<void> {
  return tulisPengaturan(db, tenant, { kunci: KUNCI, isi: aturan, saat: jam(), oleh });
}
