import { z } from 'zod';
import type { Sop } from '../../core/sop/schema.ts';
import { parseSopFile } from '../../naskah/sop-file.ts';
import type { Scope } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { sha256 } from '../kripto/kanonik.ts';

export type JenisNaskah = 'sop' | 'persyaratan' | 'formulir' | 'kalender';

/** The files that berkas began with, by the SHA-256 of their bytes: editing a file on disk changes no running berkas. */
export interface NaskahStore {
  /** Keeps the bytes (once) and answers their hash. */
  readonly daftarkan: (bytes: Uint8Array, jenis: JenisNaskah) => Promise<string>;
  /** The bytes with this hash, or undefined. Cached. */
  readonly ambil: (hash: string) => Promise<Uint8Array | undefined>;
  /** The SOP with this hash, read. @throws RangeError when it was never registered. */
  readonly sop: (hash: string) => Promise<Sop>;
}

/** What was read once, by tenant and hash: a hash never changes its meaning. */
export interface IngatanNaskah {
  readonly bytes: Map<string, Promise<Uint8Array | undefined>>;
  readonly sop: Map<string, Promise<Sop | undefined>>;
}

/** Opens the naskah of one tenant; what it reads stays in `ingatan`. */
export function naskahStore(tenant: string, db: Scope, ingatan: IngatanNaskah): NaskahStore {
  const ambil = async (hash: string): Promise<Uint8Array | undefined> => {
    const rows = await db.query(
      BARIS,
      sql`select bytes from naskah where tenant = ${tenant} and hash = ${hash}`,
    );
    return rows[0]?.bytes;
  };
  return {
    ambil: (hash) => remembered(ingatan.bytes, `${tenant}/${hash}`, () => ambil(hash)),
    daftarkan: async (bytes, jenis) => {
      const hash = sha256(bytes);
      await db.execute(sql`insert into naskah (tenant, hash, jenis, bytes)
        values (${tenant}, ${hash}, ${jenis}, ${bytes}) on conflict do nothing`);
      return hash;
    },
    sop: async (hash) => {
      const sop = await remembered(ingatan.sop, `${tenant}/${hash}`, async () => {
        const bytes = await ambil(hash);
        return bytes && parseSopFile(`sop ${hash.slice(0, 8)}`, new TextDecoder().decode(bytes));
      });
      if (!sop) throw new RangeError(`No SOP ${hash} is registered`);
      return sop;
    },
  };
}

const BARIS = z.object({ bytes: z.instanceof(Uint8Array) });

/** Remembers the asking, so that a hundred at once read one file once; what was not found may be registered later. */
async function remembered<T>(
  cache: Map<string, Promise<T | undefined>>,
  key: string,
  find: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const known = cache.get(key);
  if (known) return known;
  const asked = find();
  cache.set(key, asked);
  const found = await asked.catch((error: unknown) => {
    cache.delete(key);
    throw error;
  });
  if (found === undefined) cache.delete(key);
  return found;
}
