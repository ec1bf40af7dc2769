import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { replay } from '../../core/berkas/evolve.ts';
import type { Catatan } from '../../core/berkas/peristiwa.ts';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { bacaPeristiwa } from './upcast.ts';

/** Raise this when the fold means something new: older snapshots are then replayed from their events. */
export const BENTUK_KEADAAN = 5;

/** A snapshot as the row holds it. Our own writing: its shape is vouched for by `bentuk`. */
export const KEADAAN = z.object({
  bentuk: z.number(),
  keadaan: z.custom<Berkas>((v) => typeof v === 'object' && v !== null && 'versi' in v),
});

/** The state in a snapshot, or replayed from the events where the snapshot is of another program version. */
export async function bacaKeadaan(
  l: Pick<Lingkungan, 'db' | 'tenant'>,
  id: string,
  baris: z.infer<typeof KEADAAN>,
): Promise<Berkas> {
  return baris.bentuk === BENTUK_KEADAAN ? baris.keadaan : replay(await catatanSejak(l, id, 0));
}

/** The events of a berkas after a version, oldest first. */
export async function catatanSejak(
  { db, tenant }: Pick<Lingkungan, 'db' | 'tenant'>,
  id: string,
  versi: number,
): Promise<readonly Catatan[]> {
  const rows = await db.query(
    BYTES,
    sql`select bytes from peristiwa where tenant = ${tenant} and berkas = ${id} and versi > ${versi}::int
        order by versi`,
  );
  return rows.map((row) => bacaPeristiwa(row.bytes).catatan);
}

const BYTES = z.object({ bytes: z.instanceof(Uint8Array) });
