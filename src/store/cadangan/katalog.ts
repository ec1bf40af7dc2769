import { z } from 'zod';
import type { Connection } from '../database/connection.ts';

/** One column that a backup carries; `jenis` is PostgreSQL's own name of its type. */
export interface Kolom {
  readonly nama: string;
  readonly jenis: string;
}

/** A table as the database itself describes it: nothing about tables is written down a second time. */
export interface Tabel {
  readonly nama: string;
  readonly kolom: readonly Kolom[];
  readonly kunci: readonly string[];
  /** Rows say their tenant, and row-level security hides them from everybody else's. */
  readonly bertenant: boolean;
  /** Rows never change nor go: they may be read after the snapshot was taken. */
  readonly hanyaTambah: boolean;
  /** Tables whose rows must be there first. */
  readonly acuan: readonly string[];
}

/**
 * Not carried: the book of migrations is in the manifest, after a restore everybody logs in anew, and files on their way
 * are sent again: no form has taken them up.
 */
export const TIDAK_DIBAWA: readonly string[] = ['lajur_migrasi', 'sesi', 'unggahan'];

const BARIS = z
  .object({
    nama: z.string(),
    kolom: z.array(z.object({ nama: z.string(), jenis: z.string() })),
    kunci: z.array(z.string()).nullable(),
    hanya_tambah: z.boolean(),
    acuan: z.array(z.string()).nullable(),
  })
  .transform(({ hanya_tambah: hanyaTambah, acuan, kunci, ...b }) => ({
    ...b,
    kunci: kunci ?? [],
    hanyaTambah,
    acuan: acuan ?? [],
    bertenant: b.kolom.some((k) => k.nama === 'tenant'),
  }));

// tgtype 24: fires on UPDATE and on DELETE; without a condition and for every column.
const KATALOG = `select c.relname::text as nama,
    (select jsonb_agg(jsonb_build_object('nama', a.attname, 'jenis', format_type(a.atttypid, a.atttypmod))
        order by a.attnum)
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolom,
    (select array_agg(a.attname::text order by k.ke)
      from pg_index i cross join lateral unnest(i.indkey) with ordinality as k (no, ke)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.no
      where i.indrelid = c.oid and i.indisprimary) as kunci,
    exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where t.tgrelid = c.oid and p.proname = 'tolak_perubahan' and (t.tgtype & 24) = 24
        and t.tgqual is null and t.tgattr::text = '' and t.tgenabled <> 'D') as hanya_tambah,
    (select array_agg(distinct r.relname::text) from pg_constraint f join pg_class r on r.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as acuan
  from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
  order by 1`;

/** The tables of this database in an order in which their rows can be entered. @throws Error when they refer in a circle */
export async function bacaKatalog(owner: Connection): Promise<readonly Tabel[]> {
  const { rows } = await owner.run(KATALOG, []);
  return urutkan(rows.map((row) => BARIS.parse(row)).filter((t) => !TIDAK_DIBAWA.includes(t.nama)));
}

/** Tables after all that they refer to; among equals by name, so that the order is always the same. */
export function urutkan(tabel: readonly Tabel[]): readonly Tabel[] {
  const urut: Tabel[] = [];
  const ada = (nama: string): boolean =>
    urut.some((t) => t.nama === nama) || !tabel.some((t) => t.nama === nama);
  while (urut.length < tabel.length) {
    const siap = tabel.filter((t) => !ada(t.nama) && t.acuan.every(ada));
    if (siap.length === 0) throw new Error('the tables refer to one another in a circle');
    urut.push(...siap);
  }
  return urut;
}
