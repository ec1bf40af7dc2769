import { z } from 'zod';
import { json, sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Whose typing, on which berkas (null: a new request) and which part of its pages. */
export interface TempatDraf {
  readonly orang: string;
  readonly berkas: string | null;
  readonly bagian: string;
}

/** What a person typed and has not pressed yet. Kept encrypted; a press clears it with `hapusDraf`. */
export interface DrafStore {
  readonly simpan: (tempat: TempatDraf, isi: unknown) => Promise<void>;
  /** The draft and when it was last saved (epoch ms), or undefined. */
  readonly ambil: <T>(
    tempat: TempatDraf,
    skema: z.ZodType<T>,
  ) => Promise<{ readonly isi: T; readonly diubah: number } | undefined>;
  readonly hapus: (tempat: TempatDraf) => Promise<void>;
}

export function drafStore({ tenant, db, brankas, jam }: Lingkungan): DrafStore {
  return {
    simpan: async (tempat, isi) => {
      const bytes = brankas.segelDraf(alamat(tempat), json(isi));
      await db.execute(sql`insert into draf (tenant, orang, berkas, bagian, bytes, diubah)
        values (${tenant}, ${tempat.orang}, ${tempat.berkas ?? ''}, ${tempat.bagian}, ${bytes}, ${jam()})
        on conflict (tenant, orang, berkas, bagian) do update set bytes = excluded.bytes, diubah = excluded.diubah`);
    },
    ambil: async (tempat, skema) => {
      const [row] = await db.query(
        BARIS,
        sql`select bytes, diubah from draf where tenant = ${tenant} and orang = ${tempat.orang}
            and berkas = ${tempat.berkas ?? ''} and bagian = ${tempat.bagian}`,
      );
      if (!row) return undefined;
      const isi = skema.parse(JSON.parse(brankas.bukaDraf(alamat(tempat), row.bytes)));
      return { isi, diubah: row.diubah };
    },
    hapus: async (tempat) => {
      await db.execute(sql`delete from draf where tenant = ${tenant} and orang = ${tempat.orang}
        and berkas = ${tempat.berkas ?? ''} and bagian = ${tempat.bagian}`);
    },
  };
}

const BARIS = z.object({ bytes: z.instanceof(Uint8Array), diubah: z.number() });

function alamat({ orang, berkas, bagian }: TempatDraf): string {
  return JSON.stringify([orang, berkas, bagian]);
}
