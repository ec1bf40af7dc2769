import { z } from 'zod';
import type { Scope, Statements } from '../database/database.ts';
import { json, sql } from '../database/sql.ts';

const ISI = z.object({ isi: z.unknown() });

/** One setting of a tenant, or its default when it was never set. Rejects with ZodError when it is not of the shape. */
export async function bacaPengaturan<T>(
  tx: Statements,
  tenant: string,
  { kunci, bentuk, bawaan }: { readonly kunci: string; readonly bentuk: z.ZodType<T>; readonly bawaan: T },
): Promise<T> {
  const [baris] = await tx.query(
    ISI,
    sql`select isi from pengaturan where tenant = ${tenant} and kunci = ${kunci}`,
  );
  return baris ? bentuk.parse(baris.isi) : bawaan;
}

/** Sets one setting of a tenant; `saat` in epoch ms, `oleh` null for the program or the machine's administrator. */
export async function tulisPengaturan(
  scope: Scope,
  tenant: string,
  { kunci, isi, saat, oleh }: { kunci: string; isi: unknown; saat: number; oleh: string | null },
): Promise<void> {
  await scope.execute(
    sql`insert into pengaturan (tenant, kunci, isi, diubah, oleh)
        values (${tenant}, ${kunci}, ${json(isi)}::jsonb, ${saat}, ${oleh})
        on conflict (tenant, kunci) do update set isi = excluded.isi, diubah = excluded.diubah, oleh = excluded.oleh`,
  );
}
