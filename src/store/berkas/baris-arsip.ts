import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { BARIS, KOLOM_BARIS } from './baris.ts';

/** The columns of `BARIS_ARSIP`, from rows named `a` (arsip) and `b` (berkas). */
export const KOLOM_ARSIP = sql`${KOLOM_BARIS}, a.kantor as arsip_kantor, a.rak, a.boks, a.folder, a.label,
  a.keadaan as arsip_keadaan, a.masuk, a.pinjam_tenggat, a.diperiksa, a.rusak`;

const TEMPAT = z.object({
  arsip_kantor: z.string(),
  rak: z.string(),
  boks: z.string(),
  folder: z.string(),
  label: z.string(),
  arsip_keadaan: z.enum(['aktif', 'inaktif']),
  masuk: z.number(),
  pinjam_tenggat: z.number().nullable(),
  diperiksa: z.number().nullable(),
  rusak: z.number(),
});

/** A map on the shelves of one kantor, with the row of its berkas. Times in epoch ms; no NIK. */
export const BARIS_ARSIP = z.unknown().transform((row) => {
  const t = TEMPAT.parse(row);
  return {
    berkas: BARIS.parse(row),
    kantor: t.arsip_kantor,
    tempat: { rak: t.rak, boks: t.boks, folder: t.folder, label: t.label },
    keadaan: t.arsip_keadaan,
    masuk: t.masuk,
    pinjamTenggat: t.pinjam_tenggat,
    diperiksa: t.diperiksa,
    rusak: t.rusak,
  };
});

export type BarisArsip = Readonly<z.infer<typeof BARIS_ARSIP>>;
