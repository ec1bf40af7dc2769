import { z } from 'zod';
import type { TempatArsip } from '../../core/berkas/tempat-arsip.ts';
import { sql, type Sql } from '../database/sql.ts';
import { bacaAturanArsip, type AturanArsip, tulisAturanArsip } from './aturan-arsip.ts';
import { BARIS_ARSIP, type BarisArsip, KOLOM_ARSIP } from './baris-arsip.ts';
import type { Lingkungan } from './lingkungan.ts';
import { type Lingkup, terlihat } from './lingkup.ts';
import { syaratCari } from './cari.ts';
import { type TimpangArsip, timpangArsip } from './timpang-arsip.ts';

/** A box with what it holds; `terakhir` (epoch ms) is when something was last put in. */
export interface Boks {
  readonly kantor: string;
  readonly rak: string;
  readonly boks: string;
  readonly keadaan: 'aktif' | 'inaktif';
  readonly jumlah: number;
  readonly terakhir: number;
}

/** Filed berkas of one month in one state. `bulan` is "2026-11" in the office's zone. */
export interface BulanArsip {
  readonly bulan: string;
  readonly keadaan: 'aktif' | 'inaktif';
  readonly jumlah: number;
}

/** What to list; fields left out do not narrow. `geser`: the office's zone, in minutes east of UTC. */
export interface SaringArsip {
  readonly kantor: readonly string[];
  readonly geser: number;
  readonly bulan?: string | undefined;
  readonly rak?: string | undefined;
  readonly boks?: string | undefined;
  readonly keadaan?: 'aktif' | 'inaktif' | 'dipinjam' | undefined;
  readonly teks?: string | undefined;
  readonly batas?: number;
}

/** The archive of the kantor one serves: all calls answer these kantor only. */
export interface ArsipStore {
  readonly daftar: (
    saring: SaringArsip,
  ) => Promise<{ readonly baris: readonly BarisArsip[]; readonly jumlah: number }>;
  readonly boks: (kantor: readonly string[]) => Promise<readonly Boks[]>;
  readonly bulan: (kantor: readonly string[], geser: number) => Promise<readonly BulanArsip[]>;
  /** Where this kantor filed last; undefined before its first filing. */
  readonly terakhir: (kantor: string) => Promise<TempatArsip | undefined>;
  /** The last check of one map's files; undefined where this kantor has not filed it. */
  readonly satu: (
    berkas: string,
    kantor: string,
  ) => Promise<{ readonly diperiksa: number | null; readonly rusak: number } | undefined>;
  readonly timpang: (kantor: readonly string[], kini: number) => Promise<readonly TimpangArsip[]>;
  /** Notes that every file was opened just now, and how many were not whole. */
  readonly catatPeriksa: (berkas: string, lingkup: Lingkup, rusak: number) => Promise<void>;
  readonly aturan: () => Promise<AturanArsip>;
  readonly ubahAturan: (aturan: AturanArsip, oleh: string) => Promise<void>;
}

export function arsipStore(l: Lingkungan): ArsipStore {
  const milik = (kantor: readonly string[]): Sql =>
    sql`a.tenant = ${l.tenant} and a.kantor = any(${kantor}::text[])`;
  return {
    daftar: async (saring) => {
      const rows = await l.db.query(
        z.object({ jumlah: z.number() }).loose(),
        sql`select ${KOLOM_ARSIP}, count(*) over () as jumlah
            from arsip a join berkas b on b.tenant = a.tenant and b.id = a.berkas
            where ${milik(saring.kantor)} and ${terlihat(saring.kantor)} and ${disaring(l, saring)}
            order by a.masuk desc, a.berkas limit ${saring.batas ?? 200}::int`,
      );
      return { baris: rows.map((r) => BARIS_ARSIP.parse(r)), jumlah: rows[0]?.jumlah ?? 0 };
    },
    boks: (kantor) =>
      l.db.query(
        BOKS,
        sql`select a.kantor, a.rak, a.boks, a.keadaan, count(*) as jumlah, max(a.masuk) as terakhir from arsip a
            where ${milik(kantor)} group by 1, 2, 3, 4 order by a.kantor, a.keadaan, terakhir desc, a.rak, a.boks`,
      ),
    bulan: (kantor, geser) =>
      l.db.query(
        BULAN,
        sql`select ${bulannya(geser)} as bulan, a.keadaan, count(*) as jumlah from arsip a
            where ${milik(kantor)} group by 1, 2 order by 1 desc, 2`,
      ),
    terakhir: async (kantor) => {
      const [row] = await l.db.query(
        TEMPAT,
        sql`select a.rak, a.boks, a.folder, a.label from arsip a
            where ${milik([kantor])} and a.keadaan = 'aktif' order by a.masuk desc, a.berkas limit 1`,
      );
      return row;
    },
    satu: async (berkas, kantor) => {
      const [row] = await l.db.query(
        PERIKSA,
        sql`select a.diperiksa, a.rusak from arsip a where ${milik([kantor])} and a.berkas = ${berkas}`,
      );
      return row;
    },
    timpang: (kantor, kini) => timpangArsip(l, kantor, kini),
    catatPeriksa: async (berkas, lingkup, rusak) => {
      await l.db.execute(
        sql`update arsip a set diperiksa = ${l.jam()}::int8, rusak = ${rusak}::int from berkas b
            where a.tenant = ${l.tenant} and a.berkas = ${berkas} and b.tenant = a.tenant and b.id = a.berkas
              and ${terlihat(lingkup)}`,
      );
    },
    aturan: () => bacaAturanArsip(l),
    ubahAturan: (aturan, oleh) => tulisAturanArsip(l, aturan, oleh),
  };
}

function disaring(l: Lingkungan, { bulan, rak, boks, keadaan, teks, geser }: SaringArsip): Sql {
  const syarat: Sql[] = [sql`true`];
  if (bulan) syarat.push(sql`${bulannya(geser)} = ${bulan}`);
  if (rak !== undefined) syarat.push(sql`a.rak = ${rak}`);
  if (boks !== undefined) syarat.push(sql`a.boks = ${boks}`);
  if (keadaan === 'dipinjam') syarat.push(sql`a.pinjam_tenggat is not null`);
  else if (keadaan) syarat.push(sql`a.keadaan = ${keadaan}`);
  if (teks?.trim()) syarat.push(syaratCari(l, teks));
  return syarat.reduce((semua, satu) => sql`${semua} and ${satu}`);
}

/** "2026-11" of the filing, on the office's calendar. */
function bulannya(geser: number): Sql {
  return sql`to_char(to_timestamp(a.masuk / 1000.0 + ${geser}::int * 60) at time zone 'UTC', 'YYYY-MM')`;
}

const KEADAAN = z.enum(['aktif', 'inaktif']);
const BOKS = z.object({
  kantor: z.string(),
  rak: z.string(),
  boks: z.string(),
  keadaan: KEADAAN,
  jumlah: z.number(),
  terakhir: z.number(),
});
const BULAN = z.object({ bulan: z.string(), keadaan: KEADAAN, jumlah: z.number() });
const PERIKSA = z.object({ diperiksa: z.number().nullable(), rusak: z.number() });
const TEMPAT = z.object({ rak: z.string(), boks: z.string(), folder: z.string(), label: z.string() });
