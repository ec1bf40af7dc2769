import { z } from 'zod';
import type { Statements } from '../database/database.ts';
import { sql, type Sql } from '../database/sql.ts';
import { JENIS_NOMOR, type NomorDiambil } from './pencacah.ts';

/** A number typed from a sheet of a paper pad: free to be bound, or why not. */
export type NomorBlok =
  | { readonly ok: true; readonly nomor: NomorDiambil }
  | {
      readonly ok: false;
      readonly sebab: 'tidak_ada' | 'terpakai' | 'batal' | 'terlalu_awal' | 'belum_terjadi';
      /** The berkas that has it, when it is used. */
      readonly berkas: string | null;
    };

/** Which number was written on paper where, when it really happened and when it is written up (epoch ms). */
export interface DariKertas {
  readonly kantor: string;
  readonly nomor: string;
  readonly terjadi: number;
  readonly kini: number;
}

/** Looks a pad number up. Nothing is locked: for a friendly answer before the press. */
export function lihatDiBlok(db: Statements, tenant: string, dari: DariKertas): Promise<NomorBlok> {
  return cari(db, tenant, dari, sql``);
}

/** The same within the transaction that binds it: nobody else can bind it meanwhile. */
export function ambilDariBlok(tx: Statements, tenant: string, dari: DariKertas): Promise<NomorBlok> {
  return cari(tx, tenant, dari, sql`for update of n`);
}

async function cari(db: Statements, tenant: string, dari: DariKertas, kunci: Sql): Promise<NomorBlok> {
  const { kantor, nomor, terjadi, kini } = dari;
  const [row] = await db.query(
    BARIS,
    sql`select n.urut, n.tahun, n.berkas, n.batal, k.dibuat from buku_nomor n
        join blok_nomor k on k.tenant = n.tenant and k.kantor = n.kantor and k.id = n.blok
        where n.tenant = ${tenant} and n.kantor = ${kantor} and n.jenis = ${JENIS_NOMOR} and n.nomor = ${nomor} ${kunci}`,
  );
  if (!row) return { ok: false, sebab: 'tidak_ada', berkas: null };
  const { urut, tahun, berkas, batal, dibuat } = row;
  if (berkas !== null) return { ok: false, sebab: 'terpakai', berkas };
  if (batal !== null) return { ok: false, sebab: 'batal', berkas: null };
  if (terjadi < dibuat) return { ok: false, sebab: 'terlalu_awal', berkas: null };
  if (terjadi > kini) return { ok: false, sebab: 'belum_terjadi', berkas: null };
  return { ok: true, nomor: { kantor, jenis: JENIS_NOMOR, tahun, urut, nomor, tanda: null, dariBlok: true } };
}

const BARIS = z.object({
  urut: z.number(),
  tahun: z.number(),
  berkas: z.string().nullable(),
  batal: z.number().nullable(),
  dibuat: z.number(),
});
