import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Who has a berkas open: a courtesy, not a lock. */
export interface Kehadiran {
  /** Says that this person still has it open. */
  readonly sentuh: (berkas: string, orang: string) => Promise<void>;
  readonly pergi: (berkas: string, orang: string) => Promise<void>;
  /** The others seen within the last `dalam` milliseconds. */
  readonly lain: (
    berkas: string,
    options: { readonly orang: string; readonly dalam: number },
  ) => Promise<readonly { readonly orang: string; readonly terakhir: number }[]>;
}

export function kehadiran({ tenant, db, jam }: Lingkungan): Kehadiran {
  return {
    sentuh: async (berkas, orang) => {
      // A berkas that does not exist has no visitors.
      await db.execute(sql`insert into kehadiran (tenant, berkas, orang, terakhir)
        select b.tenant, b.id, ${orang}::text, ${jam()}::int8 from berkas b
        where b.tenant = ${tenant} and b.id = ${berkas}
        on conflict (tenant, berkas, orang) do update set terakhir = excluded.terakhir`);
    },
    pergi: async (berkas, orang) => {
      await db.execute(
        sql`delete from kehadiran where tenant = ${tenant} and berkas = ${berkas} and orang = ${orang}`,
      );
    },
    lain: (berkas, { orang, dalam }) =>
      db.query(
        BARIS,
        sql`select orang, terakhir from kehadiran where tenant = ${tenant} and berkas = ${berkas}
            and orang <> ${orang} and terakhir > ${jam() - dalam}::int8 order by terakhir desc`,
      ),
  };
}

const BARIS = z.object({ orang: z.string(), terakhir: z.number() });
