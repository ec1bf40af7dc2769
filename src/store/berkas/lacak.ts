import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { hashKode, kodePendek, rapikanKode } from '../kripto/kode.ts';
import { hashBerkunci, turunkan } from '../kripto/turunan.ts';
import type { Lingkungan } from './lingkungan.ts';

/** The pemohon's keys to the tracking page: the token of the QR, and the short code to type (`8K2F-7QXM`). */
export interface Lacak {
  readonly token: string;
  readonly kode: string;
}

/** Which berkas a tracking key is for. */
export interface TemuanLacak {
  readonly tenant: string;
  readonly berkas: string;
}

/** Keyed hash of short codes: with 39 bits a plain one could be guessed from a copy of the table. */
export type KunciLacak = (kode: string) => string;

/** The hash of short codes for all tenants: who types one does not say a tenant. */
export function kunciLacak(induk: Uint8Array): KunciLacak {
  const kunci = turunkan(induk, 'lacak');
  return (kode) => hashBerkunci(kunci, new TextEncoder().encode(kode));
}

// A short code is taken by another berkas once in some million; the next derivation is another one.
const PERCOBAAN = 5;

/** The tracking keys of a berkas, made when they are first asked for and the same ever after. */
export async function lacak(l: Lingkungan, kunci: KunciLacak, berkas: string): Promise<Lacak> {
  const turunan = (urut: number): Lacak & { readonly rapat: string } => {
    const token = l.brankas.rahasia(`lacak/${berkas}/${urut}`);
    const rapat = l.brankas.rahasia(`kode-lacak/${berkas}/${urut}`).slice(0, 8);
    return { token, rapat, kode: kodePendek(rapat) };
  };
  for (let urut = 1; urut <= PERCOBAAN; urut += 1) {
    const { token, rapat } = turunan(urut);
    await l.db.execute(sql`insert into lacak (tenant, berkas, urut, token, kode, pada)
      values (${l.tenant}, ${berkas}, ${urut}::int, ${hashKode(token)}, ${kunci(rapat)}, ${l.jam()}::int8)
      on conflict do nothing`);
    const [ada] = await l.db.query(
      URUT,
      sql`select urut from lacak where tenant = ${l.tenant} and berkas = ${berkas}`,
    );
    if (ada) {
      const { token: sah, kode } = turunan(ada.urut);
      return { token: sah, kode };
    }
  }
  throw new Error('No free tracking code was found');
}

const URUT = z.object({ urut: z.number() });
const TEMUAN = z.object({ tenant: z.string(), berkas: z.string() });

/** The berkas whose tracking token (26 letters) or short code (8) this is; undefined for anything else. */
export async function cariLacak(
  database: Database,
  kunci: KunciLacak,
  ketikan: string,
): Promise<TemuanLacak | undefined> {
  const rapi = rapikanKode(ketikan);
  if (rapi === undefined) return undefined;
  const mana = rapi.length === 8 ? sql`kode = ${kunci(rapi)}` : sql`token = ${hashKode(rapi)}`;
  const [row] = await database
    .outsideTenants()
    .query(TEMUAN, sql`select tenant, berkas from lacak where ${mana}`);
  return row;
}

/** The same within one tenant: the id of its berkas. */
export async function cariLacakTenant(
  l: Lingkungan,
  kunci: KunciLacak,
  ketikan: string,
): Promise<string | undefined> {
  const rapi = rapikanKode(ketikan);
  if (rapi === undefined) return undefined;
  const mana = rapi.length === 8 ? sql`kode = ${kunci(rapi)}` : sql`token = ${hashKode(rapi)}`;
  const [row] = await l.db.query(
    TEMUAN,
    sql`select tenant, berkas from lacak where tenant = ${l.tenant} and ${mana}`,
  );
  return row?.berkas;
}

/** The print whose token this is, of whatever tenant: for the page that says what a sheet is worth. */
export async function cariLembar(
  database: Database,
  token: string,
): Promise<(TemuanLacak & { readonly cetakan: string }) | undefined> {
  const rapi = rapikanKode(token);
  if (rapi === undefined) return undefined;
  const [row] = await database
    .outsideTenants()
    .query(
      TEMUAN.extend({ cetakan: z.string() }),
      sql`select tenant, berkas, id as cetakan from cetakan where token = ${hashKode(rapi)}`,
    );
  return row;
}
