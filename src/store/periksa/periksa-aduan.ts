import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { AlatIsi } from './periksa-isi.ts';
import type { Temuan } from './temuan.ts';

const TULISAN = z.object({ pengaduan: z.string(), id: z.string(), bytes: z.instanceof(Uint8Array) });
const SEKALI = 200;

/** Every complaint opens with the tenant's key: what was written, and how to reach the writer. */
export async function periksaAduan(
  { db, brankas }: Pick<AlatIsi, 'db' | 'brankas'>,
  tenant: string,
): Promise<readonly Temuan[]> {
  const rusak = new Set<string>();
  let akhir = ['', ''];
  for (;;) {
    const rows = await db.query(
      TULISAN,
      sql`select * from (
            select pengaduan, id, bytes from pengaduan_tulisan where tenant = ${tenant}
            union all
            select id, 'kontak', kontak from pengaduan where tenant = ${tenant} and kontak is not null) t
          where (pengaduan, id) > (${akhir[0] ?? ''}::text, ${akhir[1] ?? ''}::text)
          order by pengaduan, id limit ${SEKALI}::int`,
    );
    for (const { pengaduan, id, bytes } of rows) {
      try {
        brankas.bukaAduan(`${pengaduan}/${id}`, bytes);
      } catch {
        rusak.add(pengaduan);
      }
    }
    const last = rows.at(-1);
    if (!last) return [...rusak].map((id) => ({ jenis: 'aduan', tenant, id }));
    akhir = [last.pengaduan, last.id];
  }
}
