import { z } from 'zod';
import { json, sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** Whose typing, on which berkas (null: a new request) and which part of its pages. */
export interface TempatDraf {
  readonly orang: string;
  readonly berkas: string | null;
  readonly bagian: string;
}

/** A draft as it is kept, and when it was last saved (epoch ms). */
export interface Draf<T> {
  readonly isi: T;
  readonly diubah: number;
}

/** What a person typed and has not pressed yet. Kept encrypted; a press clears it with `hapusDraf`. */
export interface DrafStore {
  readonly simpan: (tempat: TempatDraf, isi: unknown) => Promise<void>;
  /**
   * The same, but only over what the page has seen: false when another page saved meanwhile, and nothing was written.
   * `boleh` is asked with the draft that stands (undefined: none).
   */
  readonly simpanBila: <T>(
    tempat: TempatDraf,
    isi: T,
    cara: { readonly skema: z.ZodType<T>; readonly boleh: (ada: Draf<T> | undefined) => boolean },
  ) => Promise<{ readonly ok: boolean; readonly diubah: number }>;
  /** The draft, or undefined. */
  readonly ambil: <T>(tempat: TempatDraf, skema: z.ZodType<T>) => Promise<Draf<T> | undefined>;
  /** The drafts of a person on one berkas (null: of new requests) whose part begins so, newest first. */
  readonly daftar: <T>(
    awalan: TempatDraf,
    skema: z.ZodType<T>,
  ) => Promise<readonly (Draf<T> & { readonly bagian: string })[]>;
  readonly hapus: (tempat: TempatDraf) => Promise<void>;
}

/** How many drafts of new requests a person is shown. */
const TERBANYAK = 10;

export function drafStore(l: Lingkungan): DrafStore {
  const { tenant, db, brankas, jam } = l;
  const ambil: DrafStore['ambil'] = async (tempat, skema) => {
    const [row] = await db.query(
      BARIS,
      sql`select bytes, diubah from draf where tenant = ${tenant} and orang = ${tempat.orang}
          and berkas = ${tempat.berkas ?? ''} and bagian = ${tempat.bagian}`,
    );
    if (!row) return undefined;
    const isi = skema.parse(JSON.parse(brankas.bukaDraf(alamat(tempat), row.bytes)));
    return { isi, diubah: row.diubah };
  };
  return {
    ambil,
    simpan: async (tempat, isi) => {
      const bytes = brankas.segelDraf(alamat(tempat), json(isi));
      await db.execute(sql`insert into draf (tenant, orang, berkas, bagian, bytes, diubah)
        values (${tenant}, ${tempat.orang}, ${tempat.berkas ?? ''}, ${tempat.bagian}, ${bytes}, ${jam()})
        on conflict (tenant, orang, berkas, bagian) do update set bytes = excluded.bytes, diubah = excluded.diubah`);
    },
    simpanBila: async (tempat, isi, { skema, boleh }) => {
      const ada = await ambil(tempat, skema);
      if (!boleh(ada)) return { ok: false, diubah: ada?.diubah ?? 0 };
      const bytes = brankas.segelDraf(alamat(tempat), json(isi));
      // Never the same instant twice: a page knows what it saw by it.
      const diubah = Math.max(jam(), (ada?.diubah ?? 0) + 1);
      const tertulis =
        await db.execute(sql`insert into draf as d (tenant, orang, berkas, bagian, bytes, diubah)
        values (${tenant}, ${tempat.orang}, ${tempat.berkas ?? ''}, ${tempat.bagian}, ${bytes}, ${diubah})
        on conflict (tenant, orang, berkas, bagian) do update set bytes = excluded.bytes, diubah = excluded.diubah
        where d.diubah = ${ada?.diubah ?? -1}::int8`);
      return { ok: tertulis > 0, diubah };
    },
    daftar: async (awalan, skema) => {
      const rows = await db.query(
        BARIS.extend({ bagian: z.string() }),
        sql`select bagian, bytes, diubah from draf where tenant = ${tenant} and orang = ${awalan.orang}
            and berkas = ${awalan.berkas ?? ''} and starts_with(bagian, ${awalan.bagian})
            order by diubah desc limit ${TERBANYAK}::int`,
      );
      return rows.map(({ bagian, bytes, diubah }) => {
        const isi = skema.parse(JSON.parse(brankas.bukaDraf(alamat({ ...awalan, bagian }), bytes)));
        return { bagian, diubah, isi };
      });
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
