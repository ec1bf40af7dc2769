import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';
import { JENIS_NOMOR } from './pencacah.ts';

/** One number of the book: bound to a berkas for good, and void where `batal` says since when (epoch ms) and why. */
export interface NomorTercatat {
  readonly urut: number;
  readonly nomor: string;
  readonly berkas: string;
  readonly terikat: number;
  readonly batal: number | null;
  readonly batal_alasan: string | null;
}

/** The book of numbers: every number of a kantor's year is accounted for. */
export interface BukuNomor {
  readonly daftar: (kantor: string, tahun: number) => Promise<readonly NomorTercatat[]>;
  /** Voids a number with its reason; it is never given again. False when there is none or it was void already. */
  readonly batalkan: (nomor: string, alasan: string) => Promise<boolean>;
}

export function bukuNomor({ tenant, db, jam }: Lingkungan): BukuNomor {
  return {
    daftar: (kantor, tahun) =>
      db.query(
        BARIS,
        sql`select urut, nomor, berkas, terikat, batal, batal_alasan from buku_nomor
            where tenant = ${tenant} and kantor = ${kantor} and jenis = ${JENIS_NOMOR} and tahun = ${tahun}::int
            order by urut`,
      ),
    batalkan: async (nomor, alasan) =>
      (await db.execute(sql`update buku_nomor set batal = ${jam()}::int8, batal_alasan = ${alasan}
        where tenant = ${tenant} and jenis = ${JENIS_NOMOR} and nomor = ${nomor} and batal is null`)) === 1,
  };
}

const BARIS = z.object({
  urut: z.number(),
  nomor: z.string(),
  berkas: z.string(),
  terikat: z.number(),
  batal: z.number().nullable(),
  batal_alasan: z.string().nullable(),
});
