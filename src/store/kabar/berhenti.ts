import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from '../berkas/lingkungan.ts';

/** The pemohon of this berkas is left alone from now on; what waits is not sent. The first wish stands. */
export async function berhenti(l: Lingkungan, berkas: string, oleh: string | null): Promise<void> {
  const kini = l.jam();
  await l.db
    .execute(sql`with lama as (update kabar set keadaan = 'dilewati', sebab = 'berhenti', diubah = ${kini}::int8
      where tenant = ${l.tenant} and berkas = ${berkas} and keadaan in ('menunggu', 'gagal'))
    insert into kabar_berhenti (tenant, berkas, pada, oleh) values (${l.tenant}, ${berkas}, ${kini}::int8, ${oleh})
    on conflict do nothing`);
}

/** The pemohon wants to be told again, from the next news on. */
export async function kabariLagi(l: Lingkungan, berkas: string): Promise<void> {
  await l.db.execute(sql`delete from kabar_berhenti where tenant = ${l.tenant} and berkas = ${berkas}`);
}

/** Since when the pemohon is left alone (epoch ms), and the official who wrote it down; undefined: they are told. */
export async function berhentiPada(
  l: Lingkungan,
  berkas: string,
): Promise<{ readonly pada: number; readonly oleh: string | null } | undefined> {
  const [row] = await l.db.query(
    z.object({ pada: z.number(), oleh: z.string().nullable() }),
    sql`select pada, oleh from kabar_berhenti where tenant = ${l.tenant} and berkas = ${berkas}`,
  );
  return row;
}
