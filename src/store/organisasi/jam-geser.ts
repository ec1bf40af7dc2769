import { z } from 'zod';
import type { Scope, Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

const GESER = z.object({ geser: z.number() });

/** How far (ms) the trainer has moved the clock of this tenant; 0 for a real office, always. */
export async function bacaGeser(tx: Statements, tenant: string): Promise<number> {
  const [baris] = await tx.query(GESER, sql`select geser from jam_geser where tenant = ${tenant}`);
  return baris?.geser ?? 0;
}

/** Moves the clock of the training tenant (ms). Rejects with DatabaseError `foreign-key` in a real office. */
export async function aturGeser(
  scope: Scope,
  tenant: string,
  { geser, saat }: { readonly geser: number; readonly saat: number },
): Promise<void> {
  await scope.execute(
    sql`insert into jam_geser (tenant, geser, diubah) values (${tenant}, ${geser}, ${saat})
        on conflict (tenant) do update set geser = excluded.geser, diubah = excluded.diubah`,
  );
}
