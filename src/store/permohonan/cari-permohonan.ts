import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { hashKode, rapikanKode } from '../kripto/kode.ts';
import { hashBerkunci, turunkan } from '../kripto/turunan.ts';

/** Which request a token is for. */
export interface TemuanPermohonan {
  readonly tenant: string;
  readonly permohonan: string;
}

/** Keyed hash of short codes: with 39 bits a plain one could be guessed from a copy of the table. */
export type KunciPermohonan = (kode: string) => string;

/** The hash of short codes, from the master key. */
export function kunciPermohonan(induk: Uint8Array): KunciPermohonan {
  const kunci = turunkan(induk, 'permohonan');
  return (kode) => hashBerkunci(kunci, new TextEncoder().encode(kode));
}

/** Letters of a token; the short code is said at the counter and opens nothing here. */
const PANJANG_TOKEN = 26;

/** The request whose token this is, in whatever tenant; undefined for anything else. */
export async function cariPermohonan(
  database: Database,
  ketikan: string,
): Promise<TemuanPermohonan | undefined> {
  const rapi = rapikanKode(ketikan);
  if (rapi?.length !== PANJANG_TOKEN) return undefined;
  const [row] = await database
    .outsideTenants()
    .query(TEMUAN, sql`select tenant, id as permohonan from permohonan where token = ${hashKode(rapi)}`);
  return row;
}

const TEMUAN = z.object({ tenant: z.string(), permohonan: z.string() });
