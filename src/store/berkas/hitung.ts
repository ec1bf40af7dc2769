import { z } from 'zod';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { sql } from '../database/sql.ts';
import { syarat } from './antrean.ts';
import type { Lingkungan } from './lingkungan.ts';
import { terlihat } from './lingkup.ts';

/** The figures of the task box. `terakhir` (epoch ms) is the last change of anything seen: with the counts an ETag. */
export interface Hitungan {
  readonly kerja: number;
  readonly pemohon: number;
  readonly diteruskan: number;
  readonly semua: number;
  readonly terakhir: number | null;
  /** Work of each post, in the order given: the role switch. */
  readonly perTempat: readonly { readonly tempat: Tempat; readonly kerja: number }[];
}

/** Counts all queues of these posts in one statement. `sejak` is the beginning of the office's day (epoch ms). */
export async function hitung(l: Lingkungan, tempat: readonly Tempat[], sejak: number): Promise<Hitungan> {
  const kantor = tempat.map((t) => t.kantor);
  const [row] = await l.db.query(
    BARIS,
    sql`with tampak as (select b.* from berkas b where b.tenant = ${l.tenant} and ${terlihat(kantor)})
        select count(*) filter (where ${syarat('kerja', tempat, sejak)}) as kerja,
          count(*) filter (where ${syarat('pemohon', tempat, sejak)}) as pemohon,
          count(*) filter (where ${syarat('diteruskan', tempat, sejak)}) as diteruskan,
          count(*) as semua, max(b.terakhir_diubah) as terakhir,
          array(select count(c.id) from unnest(${kantor}::text[], ${tempat.map((t) => t.pelaksana)}::text[])
              with ordinality as t (kantor, pelaksana, urut)
            left join tampak c on c.penanggung_kantor = t.kantor and c.penanggung_pelaksana = t.pelaksana
              and c.di <> 'tutup' and c.kunjungan <> 'tunggu'
            group by t.urut order by t.urut) as per_tempat
        from tampak b`,
  );
  if (!row) throw new Error('An aggregate answers one row');
  const { per_tempat: per, ...jumlah } = row;
  return { ...jumlah, perTempat: tempat.map((t, at) => ({ tempat: t, kerja: per[at] ?? 0 })) };
}

const BARIS = z.object({
  kerja: z.number(),
  pemohon: z.number(),
  diteruskan: z.number(),
  semua: z.number(),
  terakhir: z.number().nullable(),
  per_tempat: z.array(z.number()),
});
