import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { daftarTenant } from '../organisasi/tenant.ts';

/**
 * Whether this database holds anything sealed under the master key. An office that was entered by a command before the
 * program first ran holds nothing yet: its key may still be made.
 */
export async function adaTersegel(database: Database): Promise<boolean> {
  for (const { id } of await daftarTenant(database)) {
    const [baris] = await database
      .tenant(id)
      .query(ADA, sql`select exists (select from kunci_berkas where tenant = ${id}) as ada`);
    if (baris?.ada) return true;
  }
  return false;
}

const ADA = z.object({ ada: z.boolean() });
