import { z } from 'zod';
import type { Scope, Statements } from '../database/database.ts';
import { sql } from '../database/sql.ts';

const BYTES = z.instanceof(Uint8Array);

const BARIS = z.object({
  id: z.string(),
  versi: z.number(),
  nomor: z.string().nullable(),
  di: z.string(),
  keadaan: z.unknown(),
  bentuk: z.number(),
  hash_terakhir: z.string(),
  nama_pemohon: z.string().nullable(),
  bungkus: BYTES.nullable(),
});

const PERISTIWA = z.object({
  versi: z.number(),
  jenis: z.string(),
  bytes: BYTES,
  hash: z.string(),
  hash_sebelum: z.string().nullable(),
});

const ISIAN = z.object({ id: z.string(), hash: z.string(), bytes: BYTES });
const DOKUMEN = z.object({ id: z.string(), hash: z.string(), nama: BYTES });
const ID = z.object({ id: z.string() });
const RESMI = z.object({ id: z.string(), versi: z.number(), hash: z.string() });

/** Everything stored of one berkas but the bytes of its files, as it stood at one instant. */
export interface SimpananBerkas {
  readonly baris: z.infer<typeof BARIS>;
  readonly peristiwa: readonly z.infer<typeof PERISTIWA>[];
  readonly isian: readonly z.infer<typeof ISIAN>[];
  readonly dokumen: readonly z.infer<typeof DOKUMEN>[];
  readonly resmi: readonly z.infer<typeof RESMI>[];
  /** Ids of the prints. */
  readonly cetakan: readonly string[];
}

/** The ids of a tenant's berkas after one, in their order, a page at a time. */
export async function idBerkas(db: Statements, tenant: string, sesudah: string): Promise<readonly string[]> {
  const rows = await db.query(
    ID,
    sql`select id from berkas where tenant = ${tenant} and id > ${sesudah} order by id limit 500`,
  );
  return rows.map((row) => row.id);
}

/** Reads one berkas in one snapshot, so that a press in between is no damage. Undefined when there is none. */
export function bacaSimpanan(db: Scope, tenant: string, id: string): Promise<SimpananBerkas | undefined> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set transaction isolation level repeatable read`);
    const milik = sql`where tenant = ${tenant} and berkas = ${id}`;
    const [baris] = await tx.query(
      BARIS,
      sql`select b.id, b.versi, b.nomor, b.di, b.keadaan, b.bentuk, b.hash_terakhir, b.nama_pemohon, k.bungkus
          from berkas b left join kunci_berkas k on k.tenant = b.tenant and k.berkas = b.id
          where b.tenant = ${tenant} and b.id = ${id}`,
    );
    if (!baris) return undefined;
    return {
      baris,
      peristiwa: await tx.query(
        PERISTIWA,
        sql`select versi, jenis, bytes, hash, hash_sebelum from peristiwa ${milik} order by versi`,
      ),
      isian: await tx.query(ISIAN, sql`select id, hash, bytes from isian ${milik} order by id`),
      dokumen: await tx.query(DOKUMEN, sql`select id, hash, nama from dokumen ${milik} order by id`),
      resmi: await tx.query(
        RESMI,
        sql`select id, versi, hash from dokumen_resmi ${milik} order by id, versi`,
      ),
      cetakan: (await tx.query(ID, sql`select id from cetakan ${milik} order by id`)).map((c) => c.id),
    };
  });
}

/** The sealed bytes of one document of record. */
export async function bytesResmi(
  db: Statements,
  { tenant, berkas, id, versi }: { tenant: string; berkas: string; id: string; versi: number },
): Promise<Uint8Array | undefined> {
  const [row] = await db.query(
    z.object({ bytes: BYTES }),
    sql`select bytes from dokumen_resmi
        where tenant = ${tenant} and berkas = ${berkas} and id = ${id} and versi = ${versi}::int`,
  );
  return row?.bytes;
}
