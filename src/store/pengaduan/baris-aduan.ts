import { z } from 'zod';
import { sql } from '../database/sql.ts';

/** Columns of a complaint `a` that pages read; nothing sealed among them. */
export const KOLOM_ADUAN = sql`a.id, a.kantor, a.berkas, a.hanya_pimpinan, a.keadaan, a.dibuat, a.menunggu, a.ditutup`;

export const BARIS_ADUAN = z
  .object({
    id: z.string(),
    kantor: z.string(),
    berkas: z.string().nullable(),
    hanya_pimpinan: z.boolean(),
    keadaan: z.enum(['terbuka', 'dijawab', 'ditutup']),
    dibuat: z.number(),
    menunggu: z.number().nullable(),
    ditutup: z.number().nullable(),
  })
  .loose()
  .transform(({ hanya_pimpinan: hanyaPimpinan, ...b }) => ({ ...b, hanyaPimpinan }));

/** A complaint without its words. Times in epoch ms; `menunggu`: since when an answer is waited for. */
export interface BarisAduan {
  readonly id: string;
  readonly kantor: string;
  readonly berkas: string | null;
  readonly hanyaPimpinan: boolean;
  readonly keadaan: 'terbuka' | 'dijawab' | 'ditutup';
  readonly dibuat: number;
  readonly menunggu: number | null;
  readonly ditutup: number | null;
}
