import { z } from 'zod';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { sql } from '../database/sql.ts';

/** Who wrote: the citizen (`oleh` null), or an official under an appointment (null for an admin without post). */
export interface Penulis {
  readonly oleh: string | null;
  readonly penugasan: string | null;
}

/** One writing of a complaint, opened. `pada` in epoch ms. */
export interface Tulisan extends Penulis {
  readonly id: string;
  readonly teks: string;
  readonly pada: number;
}

export interface TulisanStore {
  /** What was written, oldest first; empty once the person is forgotten. Rejects with SegelError when bytes were changed. */
  readonly tulisan: (id: string) => Promise<readonly Tulisan[]>;
  readonly adaTulisan: (id: string, tulisan: string) => Promise<boolean>;
}

export function tulisanStore({ tenant, db, brankas }: Lingkungan): TulisanStore {
  return {
    tulisan: async (aduan) => {
      const rows = await db.query(
        BARIS,
        sql`select id, oleh, penugasan, bytes, pada from pengaduan_tulisan
            where tenant = ${tenant} and pengaduan = ${aduan} order by pada, id`,
      );
      return rows.map(({ bytes, ...t }) => ({ ...t, teks: brankas.bukaAduan(`${aduan}/${t.id}`, bytes) }));
    },
    adaTulisan: async (aduan, tulisan) =>
      (
        await db.query(
          z.object({ id: z.string() }),
          sql`select id from pengaduan_tulisan
              where tenant = ${tenant} and pengaduan = ${aduan} and id = ${tulisan}`,
        )
      ).length > 0,
  };
}

const BARIS = z.object({
  id: z.string(),
  oleh: z.string().nullable(),
  penugasan: z.string().nullable(),
  bytes: z.instanceof(Uint8Array),
  pada: z.number(),
});
