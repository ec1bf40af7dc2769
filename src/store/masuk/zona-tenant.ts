import { z } from 'zod';
import { ZONA, type Zona } from '../../core/waktu/zona.ts';
import type { Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

const BARIS = z.object({ zona: z.enum(['WIB', 'WITA', 'WIT']) });

/** The zone in which a tenant says its times. */
export async function zonaTenant(tx: Statements, tenant: string): Promise<Zona> {
  const [baris] = await tx.query(BARIS, sql`select zona from tenant where id = ${tenant}`);
  return ZONA[baris?.zona ?? 'WIB'];
}
