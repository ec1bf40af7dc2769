import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** As whom a look through the tracking link is written down. */
export const PEMOHON = 'pemohon';

/** A look at personal data: a revealed number, an opened document, a printed page. `perihal` names which. */
export interface Pembacaan {
  readonly berkas: string;
  readonly orang: string;
  readonly penugasan: string | null;
  readonly jenis: 'nik' | 'no_kk' | 'dokumen' | 'unduh' | 'cetak' | 'arsip';
  readonly perihal: string;
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
  };
}

const BARIS = z.object({
  berkas: z.string(),
  orang: z.string(),
  penugasan: z.string().nullable(),
  jenis: z.enum(['nik', 'no_kk', 'dokumen', 'unduh', 'cetak', 'arsip']),
  perihal: z.string(),
  pada: z.number(),
});
