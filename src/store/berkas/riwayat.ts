import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { type HasilRantai, verifikasiRantai } from './rantai.ts';
import { bacaPeristiwa, type PeristiwaTerbaca } from './upcast.ts';

/** All events of a berkas, oldest first; empty when it may not be seen. */
export async function riwayat(
  l: Lingkungan,
  id: string,
  lingkup: Lingkup,
): Promise<readonly PeristiwaTerbaca[]> {
  const rows = await l.db.query(
    BYTES,
    sql`select p.bytes from peristiwa p join berkas b on b.tenant = p.tenant and b.id = p.berkas
        where p.tenant = ${l.tenant} and p.berkas = ${id} and ${terlihat(lingkup)} order by p.versi`,
  );
  return rows.map((row) => bacaPeristiwa(row.bytes));
}

/** Follows the hash chain of a berkas from its first event to the hash in its row. */
export async function periksaRantai(l: Lingkungan, id: string): Promise<HasilRantai> {
  const rows = await l.db.query(
    MATA,
    sql`select p.versi, p.bytes, p.hash, p.hash_sebelum, b.hash_terakhir
        from peristiwa p join berkas b on b.tenant = p.tenant and b.id = p.berkas
        where p.tenant = ${l.tenant} and p.berkas = ${id} order by p.versi`,
  );
  const rantai = rows.map(({ versi, bytes, hash, hash_sebelum: hashSebelum }) => ({
    versi,
    bytes,
    hash,
    hashSebelum,
  }));
  return verifikasiRantai(rantai, rows[0]?.hash_terakhir ?? null);
}

const BYTES = z.object({ bytes: z.instanceof(Uint8Array) });

const MATA = BYTES.extend({
  versi: z.number(),
  hash: z.string(),
  hash_sebelum: z.string().nullable(),
  hash_terakhir: z.string(),
});
