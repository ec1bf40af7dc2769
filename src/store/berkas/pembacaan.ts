import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** A look at personal data: a revealed number, an opened document, a printed page. `perihal` names which. */
export interface Pembacaan {
  readonly berkas: string;
  readonly orang: string;
  readonly penugasan: string | null;
  readonly jenis: 'nik' | 'no_kk' | 'dokumen' | 'cetak' | 'arsip';
  readonly perihal: string;
}

/** The book of looks: only ever added to. */
export interface BukuPembacaan {
  readonly catat: (pembacaan: Pembacaan) => Promise<void>;
  /** All looks at a berkas, oldest first; `pada` in epoch ms. */
  readonly daftar: (berkas: string) => Promise<readonly (Pembacaan & { readonly pada: number })[]>;
}

export function bukuPembacaan({ tenant, db, jam }: Lingkungan): BukuPembacaan {
  return {
    catat: async ({ berkas, orang, penugasan, jenis, perihal }) => {
      await db.execute(sql`insert into pembacaan (tenant, berkas, id, orang, penugasan, jenis, perihal, pada)
        values (${tenant}, ${berkas}, ${randomUUID()}, ${orang}, ${penugasan}, ${jenis}, ${perihal}, ${jam()})`);
    },
    daftar: (berkas) =>
      db.query(
        BARIS,
        sql`select berkas, orang, penugasan, jenis, perihal, pada from pembacaan
            where tenant = ${tenant} and berkas = ${berkas} order by pada, id`,
      ),
  };
}

const BARIS = z.object({
  berkas: z.string(),
  orang: z.string(),
  penugasan: z.string().nullable(),
  jenis: z.enum(['nik', 'no_kk', 'dokumen', 'cetak', 'arsip']),
  perihal: z.string(),
  pada: z.number(),
});
