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
  /** The bytes with this hash, or undefined. Cached: a hash never changes its meaning. */
  readonly ambil: (hash: string) => Promise<Uint8Array | undefined>;
  /** The SOP with this hash, read. @throws RangeError when it was never registered. */
  readonly sop: (hash: string) => Promise<Sop>;
}

/** Opens the naskah of one tenant. `cache` may outlive the call; its keys begin with the tenant. */
export function naskahStore(tenant: string, db: Scope, cache: Map<string, unknown>): NaskahStore {
  const ambil = async (hash: string): Promise<Uint8Array | undefined> => {
    const rows = await db.query(
      BARIS,
      sql`select bytes from naskah where tenant = ${tenant} and hash = ${hash}`,
    );
    return rows[0]?.bytes;
  };
  return {
    ambil: (hash) => remembered(cache, `${tenant}/bytes/${hash}`, () => ambil(hash)),
    daftarkan: async (bytes, jenis) => {
      const hash = sha256(bytes);
      await db.execute(sql`insert into naskah (tenant, hash, jenis, bytes)
        values (${tenant}, ${hash}, ${jenis}, ${bytes}) on conflict do nothing`);
      return hash;
    },
    sop: async (hash) => {
      const sop = await remembered(cache, `${tenant}/sop/${hash}`, async () => {
        const bytes = await ambil(hash);
        return bytes && parseSopFile(`sop ${hash.slice(0, 8)}`, new TextDecoder().decode(bytes));
      });
      if (!sop) throw new RangeError(`No SOP ${hash} is registered`);
      return sop;
    },
  };
}

const BARIS = z.object({ bytes: z.instanceof(Uint8Array) });

/** Remembers what was found; what was not may be registered later. */
async function remembered<T>(
  cache: Map<string, unknown>,
  key: string,
  find: () => Promise<T | undefined>,
): Promise<T | undefined> {
  // The one place that writes this key is below, with the very type that is read here.
  const known = cache.get(key) as T | undefined;
  if (known !== undefined) return known;
  const found = await find();
  if (found !== undefined) cache.set(key, found);
  return found;
}
