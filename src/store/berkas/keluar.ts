import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** A message that a press left for the jobs. */
export interface PesanDiambil {
  readonly id: string;
  readonly berkas: string;
  readonly versi: number;
  readonly jenis: string;
  readonly isi: unknown;
  /** How often it has been taken, this time included. */
  readonly percobaan: number;
}

/** The outbox. A message is done at least once: whoever takes it and dies gives it back by waiting. */
export interface KotakKeluar {
  /** Takes due messages of a kind for `selama` milliseconds; two workers never hold the same one (SKIP LOCKED). */
  readonly ambil: (options: {
    readonly jenis?: string;
    readonly batas: number;
    readonly selama: number;
  }) => Promise<readonly PesanDiambil[]>;
  readonly selesai: (id: string) => Promise<void>;
  /** It failed: due again at `siap` (epoch ms), with what went wrong. */
  readonly gagal: (id: string, galat: string, siap: number) => Promise<void>;
}

export function kotakKeluar({ tenant, db, jam }: Lingkungan): KotakKeluar {
  return {
    ambil: async ({ jenis, batas, selama }) => {
      const rows = await db.query(
        PESAN,
        sql`update keluar set siap = ${jam() + selama}::int8, percobaan = percobaan + 1
            where tenant = ${tenant} and id in (select k.id from keluar k
              where k.tenant = ${tenant} and k.selesai is null and k.siap <= ${jam()}::int8
                and (${jenis ?? null}::text is null or k.jenis = ${jenis ?? null}::text)
              order by k.siap, k.versi, k.id limit ${batas}::int for update skip locked)
            returning id, berkas, versi, jenis, isi, percobaan`,
      );
      return rows.toSorted((a, b) => a.versi - b.versi);
    },
    selesai: async (id) => {
      await db.execute(sql`update keluar set selesai = ${jam()}::int8, galat = null
        where tenant = ${tenant} and id = ${id}`);
    },
    gagal: async (id, galat, siap) => {
      await db.execute(sql`update keluar set siap = ${siap}::int8, galat = ${galat}
        where tenant = ${tenant} and id = ${id} and selesai is null`);
    },
  };
}

const PESAN = z.object({
  id: z.string(),
  berkas: z.string(),
  versi: z.number(),
  jenis: z.string(),
  isi: z.unknown(),
  percobaan: z.number(),
});
