import { z } from 'zod';
import { sql, type Sql } from '../database/sql.ts';
import { idIsi } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** A document of record: its bytes never change. `versi` is the version of the berkas that its press led to. */
export interface DokumenResmi {
  readonly id: string;
  readonly jenis: string;
  readonly versi: number;
  readonly hash: string;
  readonly pada: number;
}

/** Documents of record of a berkas. Empty or undefined: not to be seen, or the key was destroyed. */
export interface DokumenResmiStore {
  readonly daftar: (berkas: string, lingkup: Lingkup) => Promise<readonly DokumenResmi[]>;
  readonly buka: (
    berkas: string,
    id: string,
    lingkup: Lingkup,
  ) => Promise<(DokumenResmi & { readonly bytes: Uint8Array }) | undefined>;
}

export function dokumenResmiStore(l: Lingkungan): DokumenResmiStore {
  const dari = (berkas: string, lingkup: Lingkup): Sql => sql`from dokumen_resmi r
    join berkas b on b.tenant = r.tenant and b.id = r.berkas
    join kunci_berkas k on k.tenant = r.tenant and k.berkas = r.berkas
    where r.tenant = ${l.tenant} and r.berkas = ${berkas} and ${terlihat(lingkup)}`;
  return {
    daftar: (berkas, lingkup) =>
      l.db.query(
        BARIS,
        sql`select r.id, r.jenis, r.versi, r.hash, r.pada ${dari(berkas, lingkup)} order by r.versi, r.id`,
      ),
    buka: async (berkas, id, lingkup) => {
      const [row] = await l.db.query(
        ISI,
        sql`select r.id, r.jenis, r.versi, r.hash, r.pada, r.bytes, k.bungkus
            ${dari(berkas, lingkup)} and r.id = ${id} order by r.versi limit 1`,
      );
      if (!row) return undefined;
      const { bungkus, bytes, ...resmi } = row;
      return { ...resmi, bytes: l.brankas.buka(berkas, bungkus).bukaBytes(idIsi(resmi.hash), bytes) };
    },
  };
}

const BARIS = z.object({
  id: z.string(),
  jenis: z.string(),
  versi: z.number(),
  hash: z.string(),
  pada: z.number(),
});
const ISI = BARIS.extend({ bytes: z.instanceof(Uint8Array), bungkus: z.instanceof(Uint8Array) });
