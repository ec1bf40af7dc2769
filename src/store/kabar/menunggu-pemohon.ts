import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';

const BARIS = z.object({ id: z.string(), tiba: z.number() });
export type YangMenunggu = Readonly<z.infer<typeof BARIS>>;

/** Berkas that wait on an exit for their pemohon since before `sebelum` (epoch ms), by id after `sesudah`: page by page. */
export async function menungguPemohon(
  { db, tenant }: Lingkungan,
  sebelum: number,
  sesudah: string,
): Promise<readonly YangMenunggu[]> {
  return db.query(
    BARIS,
    sql`select id, tiba from berkas where tenant = ${tenant} and di = 'jalan' and kunjungan = 'tunggu'
        and tiba <= ${sebelum}::int8 and id > ${sesudah} order by id limit 200`,
  );
}
