import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { KunciBerkas } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';

const BUNGKUS = z.object({ bungkus: z.instanceof(Uint8Array) });

/** Where the data key of a request is bound; never the place of a berkas. */
export const tempatKunci = (id: string): string => `permohonan/${id}`;

/** The data key of a request; undefined once it was received or deleted. */
export async function kunciDari(
  { tenant, db, brankas }: Lingkungan,
  id: string,
): Promise<KunciBerkas | undefined> {
  const [row] = await db.query(
    BUNGKUS,
    sql`select bungkus from permohonan where tenant = ${tenant} and id = ${id} and bungkus is not null`,
  );
  return row && brankas.buka(tempatKunci(id), row.bungkus);
}
