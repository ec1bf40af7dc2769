import { z } from 'zod';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { sql, type Sql } from '../database/sql.ts';
import { BARIS, type BarisBerkas, KOLOM_BARIS } from './baris.ts';
import type { Lingkungan } from './lingkungan.ts';
import { terlihat } from './lingkup.ts';

/** The four queues of the task box (ux.md 3.1). */
export type JenisAntrean = 'kerja' | 'pemohon' | 'diteruskan' | 'semua';

export interface Antrean {
  readonly tempat: readonly Tempat[];
  readonly antrean: JenisAntrean;
  /** Beginning of the office's day (epoch ms), for "sudah diteruskan hari ini". */
  readonly sejak: number;
  readonly batas?: number;
  readonly lewati?: number;
}

/** One queue of the posts a person holds. Work by arrival, oldest first (the page orders by office minutes left);
 * the others by last change. `jumlah` counts the whole queue, not only the rows answered. */
export async function antrean(
  l: Lingkungan,
  { tempat, antrean: jenis, sejak, batas = 200, lewati = 0 }: Antrean,
): Promise<{ readonly baris: readonly BarisBerkas[]; readonly jumlah: number }> {
  const urut =
    jenis === 'kerja' || jenis === 'pemohon' ? sql`b.tiba, b.id` : sql`b.terakhir_diubah desc, b.id`;
  const rows = await l.db.query(
    z.object({ jumlah: z.number() }).loose(),
    sql`select ${KOLOM_BARIS}, count(*) over () as jumlah from berkas b
        where b.tenant = ${l.tenant} and ${terlihat(tempat.map((t) => t.kantor))} and ${syarat(jenis, tempat, sejak)}
        order by ${urut} limit ${batas}::int offset ${lewati}::int`,
  );
  return { baris: rows.map((row) => BARIS.parse(row)), jumlah: rows[0]?.jumlah ?? 0 };
}

/** What a row `b` must be to stand in a queue. */
export function syarat(jenis: JenisAntrean, tempat: readonly Tempat[], sejak: number): Sql {
  return SYARAT[jenis](tempat, sejak);
}

const SYARAT: Readonly<Record<JenisAntrean, (tempat: readonly Tempat[], sejak: number) => Sql>> = {
  kerja: (tempat) => sql`(b.di <> 'tutup' and b.kunjungan <> 'tunggu' and ${giliran(tempat)})`,
  // Also of those who had it before: they are asked about it at the counter.
  pemohon: (tempat) =>
    sql`(b.di <> 'tutup' and b.kunjungan = 'tunggu' and (${giliran(tempat)} or ${pernah(tempat)}))`,
  diteruskan: (tempat, sejak) => sql`(b.terakhir_diubah >= ${sejak}::int8 and ${pernah(tempat)}
    and ${selesaiSejak(tempat, sejak)} and not (b.di <> 'tutup' and ${giliran(tempat)}))`,
  semua: () => sql`true`,
};

function giliran(tempat: readonly Tempat[]): Sql {
  return sql`(b.penanggung_kantor, b.penanggung_pelaksana) in (select * from unnest(
    ${tempat.map((t) => t.kantor)}::text[], ${tempat.map((t) => t.pelaksana)}::text[]))`;
}

function pernah(tempat: readonly Tempat[]): Sql {
  return sql`b.dilalui && ${tempat.map(nama)}::text[]`;
}

function selesaiSejak(tempat: readonly Tempat[], sejak: number): Sql {
  return sql`exists (select from jsonb_array_elements(b.keadaan -> 'kunjungan') as k (v)
    where (k.v ->> 'selesai')::int8 >= ${sejak}::int8
      and (k.v -> 'penanggung' ->> 'kantor') || '/' || (k.v -> 'penanggung' ->> 'pelaksana')
        = any(${tempat.map(nama)}::text[]))`;
}

const nama = (t: Tempat): string => `${t.kantor}/${t.pelaksana}`;
