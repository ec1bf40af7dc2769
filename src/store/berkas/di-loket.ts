import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** Marks that the pemohon stands at the counter: such berkas go first. No event; it falls when the pemohon leaves with it. */
export async function tandaiDiLoket(
  l: Lingkungan,
  id: string,
  diLoket: boolean,
  lingkup: Lingkup,
): Promise<boolean> {
  const rows = await l.db.execute(sql`update berkas b set di_loket = ${diLoket}::boolean
    where b.tenant = ${l.tenant} and b.id = ${id} and ${terlihat(lingkup)}`);
  return rows === 1;
}
