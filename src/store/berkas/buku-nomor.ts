import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { JENIS_NOMOR, type JenisSeri } from './pencacah.ts';

/** One number of the book: bound to a berkas for good, and void where `batal` says since when (epoch ms) and why. */
export interface NomorTercatat {
  readonly urut: number;
  readonly nomor: string;
  /** The signature it was given for; null for the number of the berkas itself. */
  readonly tanda: string | null;
  /** Null while it lies on a paper pad, or when that was closed. */
  readonly berkas: string | null;
  readonly terikat: number | null;
  readonly blok: string | null;
  readonly batal: number | null;
  readonly batal_sebab: string | null;
  readonly batal_alasan: string | null;
}

/** The book of numbers: every number of a kantor's year is accounted for. */
export interface BukuNomor {
  readonly daftar: (kantor: string, tahun: number, jenis?: JenisSeri) => Promise<readonly NomorTercatat[]>;
  /** Voids a berkas number with its reason; it is never given again. False when there is none or it was void already. */
  readonly batalkan: (nomor: string, alasan: string) => Promise<boolean>;
}

export function bukuNomor({ tenant, db, jam }: Lingkungan): BukuNomor {
  return {
    daftar: (kantor, tahun, jenis = JENIS_NOMOR) =>
      db.query(
        BARIS_NOMOR,
        sql`select urut, nomor, tanda, berkas, terikat, blok, batal, batal_sebab, batal_alasan from buku_nomor
            where tenant = ${tenant} and kantor = ${kantor} and jenis = ${jenis} and tahun = ${tahun}::int
            order by urut`,
      ),
    batalkan: async (nomor, alasan) =>
      (await db.execute(sql`update buku_nomor set batal = ${jam()}::int8, batal_alasan = ${alasan}
        where tenant = ${tenant} and jenis = ${JENIS_NOMOR} and nomor = ${nomor} and batal is null`)) === 1,
  };
}

export const BARIS_NOMOR = z.object({
  urut: z.number(),
  nomor: z.string(),
  tanda: z.string().nullable(),
  berkas: z.string().nullable(),
  terikat: z.number().nullable(),
  blok: z.string().nullable(),
  batal: z.number().nullable(),
  batal_sebab: z.string().nullable(),
  batal_alasan: z.string().nullable(),
});
