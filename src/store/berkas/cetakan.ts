import { z } from 'zod';
import { sql, type Sql } from '../database/sql.ts';
import { hashKode, kodePendek, rapikanKode } from '../kripto/kode.ts';
import { idIsi } from '../kripto/kunci-berkas.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';

/** A print as its row keeps it: the token only as a hash, and its first letters for typing. */
export interface BarisCetakan {
  readonly id: string;
  readonly token: string | null;
  readonly kode: string | null;
}

/** One print of a paper of a berkas. `kode`: what stands below its QR, `8K2F-7QXM`; null without a QR. */
export interface Cetakan {
  readonly id: string;
  readonly surat: string;
  readonly versi: number;
  readonly kode: string | null;
  readonly oleh: string | null;
  readonly pada: number;
}

/** A print found by what stands on the sheet, also one of another berkas of this tenant. */
export interface LembarDikenal extends Cetakan {
  readonly berkas: string;
}

/** The prints of a berkas; every one is kept. Empty or undefined: not to be seen, or the key was destroyed. */
export interface CetakanStore {
  readonly daftar: (berkas: string, lingkup: Lingkup) => Promise<readonly Cetakan[]>;
  readonly buka: (
    berkas: string,
    id: string,
    lingkup: Lingkup,
  ) => Promise<(Cetakan & { readonly bytes: Uint8Array }) | undefined>;
  /** The print whose token this is, in this tenant, whoever may see its berkas: to tell a wrong sheet from an unknown one. */
  readonly cariToken: (token: string) => Promise<LembarDikenal | undefined>;
  /** The prints of one berkas whose short code this is. */
  readonly cariKode: (berkas: string, kode: string) => Promise<readonly LembarDikenal[]>;
}

/** What is written of a print's token. */
export function barisCetakan({
  id,
  token,
}: {
  readonly id: string;
  readonly token: string | null;
}): BarisCetakan {
  return { id, token: token && hashKode(token), kode: token && kodePendek(token) };
}

export function cetakanStore(l: Lingkungan): CetakanStore {
  const dari = (mana: Sql): Sql => sql`from cetakan c join berkas b on b.tenant = c.tenant and b.id = c.berkas
    where c.tenant = ${l.tenant} and ${mana}`;
  const milik = (berkas: string, lingkup: Lingkup): Sql => sql`c.berkas = ${berkas} and ${terlihat(lingkup)}`;
  return {
    daftar: (berkas, lingkup) =>
      l.db.query(BARIS, sql`select ${KOLOM} ${dari(milik(berkas, lingkup))} order by c.versi, c.id`),
    buka: async (berkas, id, lingkup) => {
      const [row] = await l.db.query(
        ISI,
        sql`select ${KOLOM}, r.hash, r.bytes, k.bungkus
            from cetakan c join berkas b on b.tenant = c.tenant and b.id = c.berkas
            join dokumen_resmi r on r.tenant = c.tenant and r.berkas = c.berkas and r.id = c.resmi and r.versi = c.versi
            join kunci_berkas k on k.tenant = c.tenant and k.berkas = c.berkas
            where c.tenant = ${l.tenant} and ${milik(berkas, lingkup)} and c.id = ${id}`,
      );
      if (!row) return undefined;
      const { bungkus, bytes, hash, ...cetakan } = row;
      return { ...cetakan, bytes: l.brankas.buka(berkas, bungkus).bukaBytes(idIsi(hash), bytes) };
    },
    cariToken: async (token) => {
      const rapi = rapikanKode(token);
      if (rapi === undefined) return undefined;
      const [row] = await l.db.query(
        LEMBAR,
        sql`select ${KOLOM}, c.berkas ${dari(sql`c.token = ${hashKode(rapi)}`)}`,
      );
      return row;
    },
    cariKode: async (berkas, kode) => {
      const rapi = rapikanKode(kode);
      if (rapi?.length !== 8) return [];
      const mana = sql`c.berkas = ${berkas} and c.kode = ${kodePendek(rapi)}`;
      return l.db.query(LEMBAR, sql`select ${KOLOM}, c.berkas ${dari(mana)} order by c.versi`);
    },
  };
}

const KOLOM = sql`c.id, c.surat, c.versi, c.kode, c.oleh, c.pada`;
const BARIS = z.object({
  id: z.string(),
  surat: z.string(),
  versi: z.number(),
  kode: z.string().nullable(),
  oleh: z.string().nullable(),
  pada: z.number(),
});
const LEMBAR = BARIS.extend({ berkas: z.string() });
const ISI = BARIS.extend({
  hash: z.string(),
  bytes: z.instanceof(Uint8Array),
  bungkus: z.instanceof(Uint8Array),
});
