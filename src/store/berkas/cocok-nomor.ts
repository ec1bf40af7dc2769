import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Whether sixteen digits are a NIK or No. KK that this berkas is about now: through the keyed index, never plain. */
export async function cocokNomor(
  { tenant, db, brankas }: Lingkungan,
  berkas: string,
  angka: string,
): Promise<boolean> {
  if (!/^\d{16}$/u.test(angka)) return false;
  const rows = await db.query(
    z.object({ berkas: z.string() }),
    sql`select berkas from indeks where tenant = ${tenant} and berkas = ${berkas} and aktif
        and ((jenis = 'nik' and hash = ${brankas.indeks('nik', angka)})
          or (jenis = 'no_kk' and hash = ${brankas.indeks('no_kk', angka)}))`,
  );
  return rows.length > 0;
}
