import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { hashKode, rapikanKode } from '../kripto/kode.ts';
import { hashBerkunci, turunkan } from '../kripto/turunan.ts';

/** Which complaint a key is for. */
export interface TemuanAduan {
  readonly tenant: string;
  readonly aduan: string;
}

/** Keyed hash of short codes: with 39 bits a plain one could be guessed from a copy of the table. */
export type KunciAduan = (kode: string) => string;

/** The hash of short codes for all tenants: who types one does not say a tenant. */
export function kunciAduan(induk: Uint8Array): KunciAduan {
  const kunci = turunkan(induk, 'aduan');
  return (kode) => hashBerkunci(kunci, new TextEncoder().encode(kode));
}

/** The complaint whose token (26 letters) or short code (8) this is, in whatever tenant; undefined for anything else. */
export async function cariAduan(
  database: Database,
  kunci: KunciAduan,
  ketikan: string,
): Promise<TemuanAduan | undefined> {
  const rapi = rapikanKode(ketikan);
  if (rapi === undefined) return undefined;
  const mana = rapi.length === 8 ? sql`kode = ${kunci(rapi)}` : sql`token = ${hashKode(rapi)}`;
  const [row] = await database
    .outsideTenants()
    .query(TEMUAN, sql`select tenant, id as aduan from pengaduan where ${mana}`);
  return row;
}

const TEMUAN = z.object({ tenant: z.string(), aduan: z.string() });
