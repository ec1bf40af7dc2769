import { z } from 'zod';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { JenisPeristiwa } from '../../core/berkas/peristiwa.ts';
import { sql } from '../database/sql.ts';
import { BARIS, type BarisBerkas, KOLOM_BARIS } from './baris.ts';
import { BARIS_NOMOR, type NomorTercatat } from './buku-nomor.ts';
import { bacaKeadaan, KEADAAN } from './keadaan.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { JenisSeri } from './pencacah.ts';
import { bacaPeristiwa, type PeristiwaTerbaca } from './upcast.ts';

/** Part of a book: a kantor, from an instant (included) to another (epoch ms), and which rows of it. */
export interface Bulan {
  readonly kantor: string;
  readonly dari: number;
  readonly sampai: number;
  readonly batas: number;
  readonly lewati: number;
}

/** A number of the book with the row of its berkas. `tanggal`: when it was bound, or taken onto a pad. */
export interface BarisNomor extends NomorTercatat {
  readonly tahun: number;
  readonly tanggal: number;
  readonly baris: BarisBerkas | null;
}

/** A fact of a berkas that a book lists, with the berkas as it is now. */
export interface BarisPeristiwa {
  readonly peristiwa: PeristiwaTerbaca;
  readonly berkas: Berkas;
  readonly baris: BarisBerkas;
}

/** Rows of one book, and how many there are in all. */
export interface Halaman<T> {
  readonly baris: readonly T[];
  readonly jumlah: number;
}

/** The numbers of a series that were bound or put on a pad in this time, in their order; void ones and pads included. */
export async function nomorBulan(
  l: Lingkungan,
  jenis: JenisSeri,
  { kantor, dari, sampai, batas, lewati }: Bulan,
): Promise<Halaman<BarisNomor>> {
  // `nomor` of the row is that of the berkas; the book's own stands beside it.
  const rows = await l.db.query(
    BARIS_BUKU,
    sql`select n.urut, n.nomor as nomor_buku, n.tanda, n.berkas, n.terikat, n.blok, n.batal, n.batal_sebab,
          n.batal_alasan, n.tahun, coalesce(n.terikat, k.dibuat) as tanggal, count(*) over () as jumlah, ${KOLOM_BARIS}
        from buku_nomor n
        left join blok_nomor k on k.tenant = n.tenant and k.kantor = n.kantor and k.id = n.blok
        left join berkas b on b.tenant = n.tenant and b.id = n.berkas
        where n.tenant = ${l.tenant} and n.kantor = ${kantor} and n.jenis = ${jenis}
          and coalesce(n.terikat, k.dibuat) >= ${dari}::int8 and coalesce(n.terikat, k.dibuat) < ${sampai}::int8
        order by n.tahun, n.urut limit ${batas}::int offset ${lewati}::int`,
  );
  return {
    jumlah: rows[0]?.jumlah ?? 0,
    baris: rows.map(({ nomor_buku: nomor, ...row }) => {
      const { urut, tanda, berkas, terikat, blok, batal, batal_sebab, batal_alasan, tahun, tanggal } = row;
      const dasar = {
        urut,
        nomor,
        tanda,
        berkas,
        terikat,
        blok,
        batal,
        batal_sebab,
        batal_alasan,
        tahun,
        tanggal,
      };
      return { ...dasar, baris: berkas === null ? null : BARIS.parse(row) };
    }),
  };
}

const BARIS_BUKU = BARIS_NOMOR.omit({ nomor: true })
  .extend({ nomor_buku: z.string(), tahun: z.number(), tanggal: z.number(), jumlah: z.number() })
  .loose();

/** Facts of these kinds that people of this kantor recorded, by the time they happened. */
export async function peristiwaBulan(
  l: Lingkungan,
  jenis: readonly JenisPeristiwa[],
  { kantor, dari, sampai, batas, lewati }: Bulan,
): Promise<Halaman<BarisPeristiwa>> {
  const rows = await l.db.query(
    z.object({ bytes: z.instanceof(Uint8Array), jumlah: z.number() }).loose(),
    sql`select p.bytes, count(*) over () as jumlah, b.keadaan, b.bentuk, ${KOLOM_BARIS}
        from peristiwa p join berkas b on b.tenant = p.tenant and b.id = p.berkas
        where p.tenant = ${l.tenant} and p.jenis = any(${jenis}::text[])
          and p.terjadi >= ${dari}::int8 and p.terjadi < ${sampai}::int8
          and convert_from(p.bytes, 'UTF8')::jsonb ->> 'kantor' = ${kantor}
        order by p.terjadi, p.berkas, p.versi limit ${batas}::int offset ${lewati}::int`,
  );
  const baris = await Promise.all(
    rows.map(async (row) => {
      const terbaca = BARIS.parse(row);
      const berkas = await bacaKeadaan(l, terbaca.id, KEADAAN.parse(row));
      return { peristiwa: bacaPeristiwa(row.bytes), berkas, baris: terbaca };
    }),
  );
  return { jumlah: rows[0]?.jumlah ?? 0, baris };
}
