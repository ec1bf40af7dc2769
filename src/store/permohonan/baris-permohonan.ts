import { z } from 'zod';
import { KEADAAN_PERMOHONAN } from '../../core/permohonan/permohonan.ts';
import { sql } from '../database/sql.ts';

/** Columns of a request `p` that lists read; nothing sealed among them. */
export const KOLOM_PERMOHONAN = sql`p.id, p.kantor, p.keperluan, p.keadaan, p.versi, p.dibuat, p.diubah, p.dikirim,
  p.pemroses, p.pemroses_pada, p.oleh, p.berkas`;

/** A request without what was typed. Times in epoch ms. */
export const BARIS_PERMOHONAN = z
  .object({
    id: z.string(),
    kantor: z.string(),
    keperluan: z.string(),
    keadaan: z.enum(KEADAAN_PERMOHONAN),
    versi: z.number(),
    dibuat: z.number(),
    diubah: z.number(),
    dikirim: z.number().nullable(),
    pemroses: z.string().nullable(),
    pemroses_pada: z.number().nullable(),
    oleh: z.string().nullable(),
    berkas: z.string().nullable(),
  })
  .loose()
  .transform(({ pemroses_pada: pemrosesPada, ...b }) => ({ ...b, pemrosesPada }));

export type BarisPermohonan = Readonly<z.infer<typeof BARIS_PERMOHONAN>>;

export const BERSEGEL = z.object({
  bungkus: z.instanceof(Uint8Array).nullable(),
  isi: z.instanceof(Uint8Array).nullable(),
});
