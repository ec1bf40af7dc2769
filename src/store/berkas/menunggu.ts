import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Ids of berkas that wait for the pemohon, or lie as titipan, since before an instant (epoch ms). */
export async function menungguSejak({ db, tenant }: Lingkungan, sebelum: number): Promise<readonly string[]> {
  const rows = await db.query(
    z.object({ id: z.string() }),
    sql`select b.id from berkas b where b.tenant = ${tenant} and b.tiba <= ${sebelum}::int8
        and (b.di = 'titipan' or (b.di <> 'tutup' and b.kunjungan = 'tunggu')) order by b.tiba limit 200`,
  );
  return rows.map((row) => row.id);
}
