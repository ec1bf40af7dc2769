import { type Berkas, kunjunganKini } from '../../core/berkas/berkas.ts';
import { kantorTerlibat } from '../../core/berkas/wewenang.ts';
import { json, join, sql, type Sql, type SqlParam } from '../database/sql.ts';
import { BENTUK_KEADAAN } from './keadaan.ts';
import type { BarisPress } from './press.ts';

/** One column of the row with its value (a parameter with its type written out). */
type Kolom = readonly [nama: Sql, nilai: Sql];

/** The columns that follow from the state; queues and lists read these and never the snapshot. */
export function kolomKeadaan(berkas: Berkas): readonly Kolom[] {
  const { posisi } = berkas;
  const visit = kunjunganKini(berkas);
  const dilalui = berkas.kunjungan.flatMap(({ penanggung: p }) => (p ? [`${p.kantor}/${p.pelaksana}`] : []));
  const step = posisi.di === 'langkah' ? posisi : undefined;
  const way = posisi.di === 'jalan' ? posisi : undefined;
  return [
    [sql`versi`, int(berkas.versi)],
    [sql`nomor`, text(berkas.nomor)],
    [sql`kantor_terlibat`, list([...kantorTerlibat(berkas)])],
    [sql`dilalui`, list([...new Set(dilalui)])],
    [sql`keadaan`, sql`${json(berkas)}::jsonb`],
    [sql`bentuk`, int(BENTUK_KEADAAN)],
    [sql`sop`, text(berkas.naskah.sop)],
    [sql`keperluan`, text(berkas.keperluan)],
    [sql`putaran`, int(berkas.putaran)],
    [sql`di`, text(posisi.di)],
    [sql`langkah`, int(step?.langkah ?? way?.dari ?? null)],
    [sql`bagian`, int(step?.bagian ?? null)],
    [sql`hop`, int(way?.hop ?? null)],
    [sql`cabang`, text(way?.cabang ?? null)],
    [sql`sebab_tutup`, text(posisi.di === 'tutup' ? posisi.sebab : null)],
    [sql`pemegang`, text(berkas.pemegang.jenis)],
    [sql`penanggung_pelaksana`, text(berkas.penanggung?.pelaksana ?? null)],
    [sql`penanggung_kantor`, text(berkas.penanggung?.kantor ?? null)],
    [sql`kunjungan`, text(visit?.jenis ?? null)],
    [sql`sebab`, text(visit?.sebab ?? null)],
    [sql`tiba`, int8(visit?.tiba ?? null)],
    [sql`dibuka`, int8(visit?.dibuka ?? null)],
    [sql`baku`, int(visit?.baku ?? null)],
  ];
}

/** The columns that the press itself gives; what it leaves out stays. */
export function kolomPress(baris: BarisPress, berkas: Berkas): readonly Kolom[] {
  const away = berkas.pemegang.jenis !== 'pelaksana';
  const diLoket = away ? false : baris.diLoket;
  return [
    ...(baris.namaPemohon === undefined ? [] : [column(sql`nama_pemohon`, text(baris.namaPemohon))]),
    ...(baris.rt === undefined ? [] : [column(sql`rt`, text(baris.rt))]),
    ...(baris.rw === undefined ? [] : [column(sql`rw`, text(baris.rw))]),
    ...(diLoket === undefined ? [] : [column(sql`di_loket`, sql`${diLoket}::boolean`)]),
  ];
}

/** `nama = nilai, ...` of an update. */
export function setel(kolom: readonly Kolom[]): Sql {
  return join(
    kolom.map(([nama, nilai]) => sql`${nama} = ${nilai}`),
    sql`, `,
  );
}

/** The names, and the values, of an insert. */
export function sisip(kolom: readonly Kolom[]): { readonly nama: Sql; readonly nilai: Sql } {
  return {
    nama: join(
      kolom.map(([nama]) => nama),
      sql`, `,
    ),
    nilai: join(
      kolom.map(([, nilai]) => nilai),
      sql`, `,
    ),
  };
}

function column(nama: Sql, nilai: Sql): Kolom {
  return [nama, nilai];
}

export const text = (nilai: SqlParam): Sql => sql`${nilai}::text`;
export const int = (nilai: number | null): Sql => sql`${nilai}::int`;
export const int8 = (nilai: number | null): Sql => sql`${nilai}::int8`;
const list = (nilai: readonly string[]): Sql => sql`${nilai}::text[]`;
