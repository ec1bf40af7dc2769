import { z } from 'zod';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { sql } from '../database/sql.ts';
import type { KunciBerkas } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/**
 * The contents that references point at, opened and parsed, by id of the reference. What is missing: the berkas may
 * not be seen, or its key was destroyed. Rejects with SegelError when stored bytes were changed.
 */
export async function isi<T>(
  l: Lingkungan,
  options: {
    readonly berkas: string;
    readonly lingkup: Lingkup;
    readonly rujukan: readonly Pick<Rujukan, 'id'>[];
    readonly skema: z.ZodType<T>;
  },
): Promise<ReadonlyMap<string, T>> {
  const { berkas, lingkup, rujukan, skema } = options;
  const rows = await l.db.query(
    BARIS,
    sql`select i.id, i.bytes, k.bungkus from isian i join berkas b on b.tenant = i.tenant and b.id = i.berkas
        join kunci_berkas k on k.tenant = i.tenant and k.berkas = i.berkas
        where i.tenant = ${l.tenant} and i.berkas = ${berkas} and i.id = any(${rujukan.map((r) => r.id)}::text[])
          and ${terlihat(lingkup)}`,
  );
  const [first] = rows;
  if (!first) return new Map();
  const kunci: KunciBerkas = l.brankas.buka(berkas, first.bungkus);
  return new Map(rows.map((row) => [row.id, skema.parse(JSON.parse(kunci.bukaNilai(row.id, row.bytes)))]));
}

const BARIS = z.object({
  id: z.string(),
  bytes: z.instanceof(Uint8Array),
  bungkus: z.instanceof(Uint8Array),
});
