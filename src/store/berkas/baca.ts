import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import { sql, type Sql } from '../database/sql.ts';
import { BARIS, type BarisBerkas, KOLOM_BARIS } from './baris.ts';
import { bacaKeadaan, KEADAAN } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { bacaNomorBerkas } from '../../core/organisasi/baca-nomor-berkas.ts';

/** A berkas with the row that lists show. */
export interface BerkasTerbaca {
  readonly berkas: Berkas;
  readonly baris: BarisBerkas;
}

/** The berkas with this id; undefined when there is none or no kantor of `lingkup` has a part in it. */
export function ambil(l: Lingkungan, id: string, lingkup: Lingkup): Promise<BerkasTerbaca | undefined> {
  return satu(l, sql`b.id = ${id}`, lingkup);
}

/** The same by its number as typed or scanned; a number with a wrong check letter finds nothing. */
export async function ambilNomor(
  l: Lingkungan,
  nomor: string,
  lingkup: Lingkup,
): Promise<BerkasTerbaca | undefined> {
  const rapi = bacaNomorBerkas(nomor);
  return rapi.ok ? satu(l, sql`b.nomor = ${rapi.nomor}`, lingkup) : undefined;
}

async function satu(l: Lingkungan, mana: Sql, lingkup: Lingkup): Promise<BerkasTerbaca | undefined> {
  const [row] = await l.db.query(
    z.object({ keadaan: z.unknown(), bentuk: z.number() }).loose(),
    sql`select b.keadaan, b.bentuk, ${KOLOM_BARIS} from berkas b
        where b.tenant = ${l.tenant} and ${mana} and ${terlihat(lingkup)}`,
  );
  if (!row) return undefined;
  const baris = BARIS.parse(row);
  return { baris, berkas: await bacaKeadaan(l, baris.id, KEADAAN.parse(row)) };
}
