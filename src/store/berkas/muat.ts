import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { sql } from '../database/sql.ts';
import { bacaKeadaan, KEADAAN } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';

/** What a press finds before it decides. */
export interface Muatan {
  readonly ada: {
    readonly berkas: Berkas;
    readonly hash: string;
    readonly bungkus: Uint8Array | null;
  } | null;
  /** The result of an earlier press of the same form. */
  readonly ulang: { readonly berkas: string; readonly versi: number } | null;
}

/** State, key and an earlier result of the same idempotency key, in one statement. */
export async function muat(l: Lingkungan, id: string | null, orang: string, kunci: string): Promise<Muatan> {
  const [row] = await l.db.query(
    BARIS,
    sql`select b.keadaan, b.bentuk, b.hash_terakhir, k.bungkus, i.berkas as ulang_berkas, i.versi as ulang_versi
        from (values (1)) as satu (n)
        left join idempotensi i on i.tenant = ${l.tenant} and i.orang = ${orang} and i.kunci = ${kunci}
        left join berkas b on b.tenant = ${l.tenant} and b.id = coalesce(${id}::text, i.berkas)
        left join kunci_berkas k on k.tenant = b.tenant and k.berkas = b.id`,
  );
  if (!row) return { ada: null, ulang: null };
  const { ulang_berkas: berkas, ulang_versi: versi } = row;
  const ulang = berkas !== null && versi !== null ? { berkas, versi } : null;
  const snapshot = KEADAAN.safeParse(row);
  if (!snapshot.success || row.hash_terakhir === null) return { ada: null, ulang };
  const keadaan = await bacaKeadaan(l, snapshot.data.keadaan.id, snapshot.data);
  return { ada: { berkas: keadaan, hash: row.hash_terakhir, bungkus: row.bungkus }, ulang };
}

const BARIS = z.object({
  keadaan: z.unknown(),
  bentuk: z.number().nullable(),
  hash_terakhir: z.string().nullable(),
  bungkus: z.instanceof(Uint8Array).nullable(),
  ulang_berkas: z.string().nullable(),
  ulang_versi: z.number().nullable(),
});
