import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { join, sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** As whom a look through the tracking link is written down. */
export const PEMOHON = 'pemohon';

/** A look at personal data: a revealed number, an opened document, a printed page. `perihal` names which. */
export interface Pembacaan {
  readonly berkas: string;
  readonly orang: string;
  readonly penugasan: string | null;
  readonly jenis: JenisPembacaan;
  readonly perihal: string;
}

export const JENIS_PEMBACAAN = ['nik', 'no_kk', 'dokumen', 'unduh', 'cetak', 'arsip', 'keluarga'] as const;
export type JenisPembacaan = (typeof JENIS_PEMBACAAN)[number];

/** A look with its instant (epoch ms) and the number of its berkas; null while that is a titipan. */
export interface PembacaanTercatat extends Pembacaan {
  readonly pada: number;
  readonly nomor: string | null;
}

/** Which looks: from an instant (included) to another (epoch ms), under these appointments (null: whatever they were). */
export interface MintaPembacaan {
  readonly dari: number;
  readonly sampai: number;
  readonly penugasan: readonly string[] | null;
  readonly orang?: string | undefined;
  readonly jenis?: JenisPembacaan | undefined;
  readonly batas: number;
  readonly lewati: number;
}

/** Looks of one person at one thing within this time (ms) are one look: a viewer fetches the same page several times. */
const SEKALI = 10 * 60 * 1000;

/** The book of looks: only ever added to. */
export interface BukuPembacaan {
  readonly catat: (pembacaan: Pembacaan) => Promise<void>;
  /** The same for what a page fetches by itself: once in ten minutes, exactly, also when many ask at once. */
  readonly catatSekali: (pembacaan: Pembacaan) => Promise<void>;
  /** All looks at a berkas, oldest first; `pada` in epoch ms. */
  readonly daftar: (berkas: string) => Promise<readonly (Pembacaan & { readonly pada: number })[]>;
  /** Looks at all berkas, newest first, and how many there are in all. The caller says whose may be read. */
  readonly cari: (
    minta: MintaPembacaan,
  ) => Promise<{ readonly baris: readonly PembacaanTercatat[]; readonly jumlah: number }>;
}

export function bukuPembacaan({ tenant, db, jam }: Lingkungan): BukuPembacaan {
  const tulis = async (id: string, p: Pembacaan, pada: number): Promise<void> => {
    const { berkas, orang, penugasan, jenis, perihal } = p;
    await db.execute(sql`insert into pembacaan (tenant, berkas, id, orang, penugasan, jenis, perihal, pada)
      values (${tenant}, ${berkas}, ${id}, ${orang}, ${penugasan}, ${jenis}, ${perihal}, ${pada})
      on conflict do nothing`);
  };
  return {
    catat: (pembacaan) => tulis(randomUUID(), pembacaan, jam()),
    catatSekali: async (pembacaan) => {
      const pada = jam();
      const { orang, penugasan, jenis, perihal } = pembacaan;
      const sama = JSON.stringify([orang, penugasan, jenis, perihal, Math.floor(pada / SEKALI)]);
      await tulis(createHash('sha256').update(sama).digest('hex').slice(0, 32), pembacaan, pada);
    },
    daftar: (berkas) =>
      db.query(
        BARIS,
        sql`select berkas, orang, penugasan, jenis, perihal, pada from pembacaan
            where tenant = ${tenant} and berkas = ${berkas} order by pada, id`,
      ),
    cari: async ({ dari, sampai, penugasan, orang, jenis, batas, lewati }) => {
      const mana = join(
        [
          sql`p.tenant = ${tenant} and p.pada >= ${dari}::int8 and p.pada < ${sampai}::int8`,
          ...(penugasan === null ? [] : [sql`p.penugasan = any(${penugasan}::text[])`]),
          ...(orang === undefined ? [] : [sql`p.orang = ${orang}`]),
          ...(jenis === undefined ? [] : [sql`p.jenis = ${jenis}`]),
        ],
        sql` and `,
      );
      const baris = await db.query(
        BARIS_CARI,
        sql`select p.berkas, b.nomor, p.orang, p.penugasan, p.jenis, p.perihal, p.pada, count(*) over () as jumlah
            from pembacaan p join berkas b on b.tenant = p.tenant and b.id = p.berkas
            where ${mana} order by p.pada desc, p.id limit ${batas}::int offset ${lewati}::int`,
      );
      return { baris, jumlah: baris[0]?.jumlah ?? 0 };
    },
  };
}

const BARIS = z.object({
  berkas: z.string(),
  orang: z.string(),
  penugasan: z.string().nullable(),
  jenis: z.enum(JENIS_PEMBACAAN),
  perihal: z.string(),
  pada: z.number(),
});

const BARIS_CARI = BARIS.extend({ nomor: z.string().nullable(), jumlah: z.number() });
