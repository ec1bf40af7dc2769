import { z } from 'zod';
import type { Lingkungan } from '../berkas/lingkungan.ts';
import { sql } from '../database/sql.ts';

/** How the request becomes a berkas: one official at a time, and never two berkas of one request. */
export interface TerimaPermohonan {
  /**
   * Takes it for receiving, as it was at `versi`. The berkas that an earlier, broken-off receiving made is told, so that it
   * is only entered; 'basi' where it was changed, received or is held by somebody else.
   */
  readonly pegang: (
    id: string,
    saya: { readonly orang: string; readonly versi: number },
  ) => Promise<{ readonly hasil: 'dipegang'; readonly berkas: string | null } | { readonly hasil: 'basi' }>;
  /** Gives it back where the press was refused. */
  readonly lepas: (id: string, orang: string) => Promise<void>;
  /** It is this berkas now: key, words and pictures of the request go, looks at it are the berkas'. */
  readonly jadi: (id: string, berkas: string, orang: string) => Promise<void>;
}

/** For so long (ms) the official who receives a request keeps it from everybody else. */
export const SEWA = 2 * 60 * 1000;

/** The idempotency key of the press that receives a request. */
export const kunciTerima = (id: string): string => `permohonan/${id}`;

export function terimaPermohonan({ tenant, db, gudang, jam }: Lingkungan): TerimaPermohonan {
  return {
    pegang: async (id, { orang, versi }) => {
      const pada = jam();
      const rows =
        await db.execute(sql`update permohonan set pemroses = ${orang}, pemroses_pada = ${pada}::int8
        where tenant = ${tenant} and id = ${id} and versi = ${versi} and keadaan = 'dikirim'
          and (pemroses is null or pemroses = ${orang} or pemroses_pada < ${pada - SEWA}::int8)`);
      if (rows === 0) return { hasil: 'basi' };
      const [dulu] = await db.query(
        z.object({ berkas: z.string() }),
        sql`select berkas from idempotensi where tenant = ${tenant} and kunci = ${kunciTerima(id)} limit 1`,
      );
      return { hasil: 'dipegang', berkas: dulu?.berkas ?? null };
    },
    lepas: async (id, orang) => {
      await db.execute(sql`update permohonan set pemroses = null, pemroses_pada = null
        where tenant = ${tenant} and id = ${id} and pemroses = ${orang}`);
    },
    jadi: async (id, berkas, orang) => {
      const pada = jam();
      await db.transaction(async (tx) => {
        await tx.execute(sql`update permohonan set keadaan = 'diterima', berkas = ${berkas}, oleh = ${orang},
            versi = versi + 1, diubah = ${pada}::int8, bungkus = null, isi = null, indeks = '{}',
            pemroses = null, pemroses_pada = null
          where tenant = ${tenant} and id = ${id} and keadaan = 'dikirim'`);
        await tx.execute(sql`insert into pembacaan (tenant, berkas, id, orang, penugasan, jenis, perihal, pada)
          select tenant, ${berkas}::text, id, orang, penugasan, jenis, perihal, pada from permohonan_pembacaan
          where tenant = ${tenant} and permohonan = ${id} on conflict do nothing`);
        await tx.execute(
          sql`delete from permohonan_pembacaan where tenant = ${tenant} and permohonan = ${id}`,
        );
        await tx.execute(sql`delete from permohonan_dokumen where tenant = ${tenant} and permohonan = ${id}`);
      });
      await gudang.hapus(tenant, id);
    },
  };
}
