import { z } from 'zod';
import { sql } from '../database/sql.ts';
import type { Lingkungan } from './lingkungan.ts';

/** How the archive on the shelves and the digital one disagree. */
export const SEBAB_TIMPANG = [
  'file_rusak',
  'belum_diperiksa',
  'tanpa_tempat',
  'lewat_tenggat',
  'label_ganda',
  'boks_ganda',
] as const;
export type SebabTimpang = (typeof SEBAB_TIMPANG)[number];

/** One thing to mend. `rincian`: the label or box that occurs twice, the number of broken files, else empty. */
export interface TimpangArsip {
  readonly sebab: SebabTimpang;
  readonly kantor: string;
  readonly berkas: string;
  readonly nomor: string | null;
  readonly nama: string | null;
  readonly sejak: number;
  readonly rincian: string;
}

const BATAS = 300;

/**
 * What is in one archive and not in the other, kantor by kantor: broken files, filed without a check, closed without a
 * place, lent too long, one label on two maps of a box, one box named in two racks.
 */
export function timpangArsip(
  { db, tenant }: Lingkungan,
  kantor: readonly string[],
  kini: number,
): Promise<readonly TimpangArsip[]> {
  return db.query(
    BARIS,
    sql`with a as (select * from arsip where tenant = ${tenant} and kantor = any(${kantor}::text[])),
        t as (
          select 'file_rusak' as sebab, a.kantor, a.berkas, a.diperiksa as sejak, a.rusak::text as rincian
            from a where a.rusak > 0
          union all
          select 'belum_diperiksa', a.kantor, a.berkas, a.masuk, '' from a where a.diperiksa is null
          union all
          select 'lewat_tenggat', a.kantor, a.berkas, a.pinjam_tenggat, '' from a
            where a.pinjam_tenggat < ${kini}::int8
          union all
          select 'label_ganda', a.kantor, a.berkas, a.masuk, a.label from a
            where a.label <> '' and exists (select from a x where x.kantor = a.kantor and x.boks = a.boks
              and x.label = a.label and x.berkas <> a.berkas)
          union all
          (select distinct on (a.kantor, a.boks, a.rak) 'boks_ganda', a.kantor, a.berkas, a.masuk, a.boks from a
            where a.boks <> '' and exists (select from a x where x.kantor = a.kantor and x.boks = a.boks
              and x.rak <> a.rak) order by a.kantor, a.boks, a.rak, a.masuk desc)
          union all
          select 'tanpa_tempat', k.kantor, b.id, b.terakhir_diubah, ''
            from berkas b, unnest(b.kantor_terlibat) as k (kantor)
            where b.tenant = ${tenant} and b.di = 'tutup' and b.nomor is not null
              and k.kantor = any(${kantor}::text[])
              and not exists (select from a where a.berkas = b.id and a.kantor = k.kantor))
        select t.sebab, t.kantor, t.berkas, b.nomor, b.nama_pemohon as nama, t.sejak, t.rincian
        from t join berkas b on b.tenant = ${tenant} and b.id = t.berkas
        order by t.sebab, t.sejak, t.berkas limit ${BATAS}::int`,
  );
}

const BARIS = z.object({
  sebab: z.enum(SEBAB_TIMPANG),
  kantor: z.string(),
  berkas: z.string(),
  nomor: z.string().nullable(),
  nama: z.string().nullable(),
  sejak: z.number(),
  rincian: z.string(),
});
