import { z } from 'zod';
import type { Connection } from '../database/connection.ts';
import type { Tabel } from './katalog.ts';
import { nama } from './kutip.ts';
import type { Baris } from './potret.ts';
import { AWAL, takaran } from './takaran.ts';

const KOLOM = z.record(z.string(), z.string().nullable());

/**
 * For the transaction: pages are read along the primary key. A planner without statistics (the embedded engine, a new
 * server) would gather and sort the whole rest of a table for every page: measured 60 times slower.
 */
export const MENURUT_KUNCI = `set local enable_sort = off; set local enable_seqscan = off;
  set local enable_bitmapscan = off`;

/** The columns of a table as text, named by their place. */
export function kolomTeks({ kolom }: Tabel): string {
  return kolom.map((k, ke) => `${nama(k.nama)}::text as c${ke}`).join(', ');
}

/** Answered rows as lists in the order of the columns. */
export function barisDari({ kolom }: Tabel, rows: readonly unknown[]): readonly Baris[] {
  return rows.map((row) => {
    const isi = KOLOM.parse(row);
    return kolom.map((_, ke) => isi[`c${ke}`] ?? null);
  });
}

/** One page of a table in the order of its primary key; `batas`: only rows of transactions before this one. */
export async function bacaHalaman(
  owner: Connection,
  tabel: Tabel,
  mana: {
    readonly tenant: string | null;
    readonly sesudah: Baris | null;
    readonly banyak: number;
    readonly batas?: number;
  },
): Promise<readonly Baris[]> {
  const { tenant, sesudah, banyak, batas } = mana;
  const kunci = tabel.kunci.map(nama);
  const jenis = (k: string): string => tabel.kolom.find((x) => x.nama === k)?.jenis ?? 'text';
  const params: string[] = [String(banyak)];
  const tambah = (nilai: string): string => `$${params.push(nilai)}`;
  const syarat = [
    ...(tenant === null ? [] : [`tenant = ${tambah(tenant)}`]),
    ...(batas === undefined ? [] : [`xmin::text::bigint < ${tambah(String(batas))}::bigint`]),
    ...(sesudah === null
      ? []
      : [
          `(${kunci.join(', ')}) > (${tabel.kunci
            .map(
              (k) =>
                `${tambah(sesudah[tabel.kolom.findIndex((x) => x.nama === k)] ?? '')}::text::${jenis(k)}`,
            )
            .join(', ')})`,
        ]),
  ];
  const di = syarat.length > 0 ? `where ${syarat.join(' and ')}` : '';
  const { rows } = await owner.run(
    `select ${kolomTeks(tabel)} from ${nama(tabel.nama)} ${di} order by ${kunci.join(', ')} limit $1::int8`,
    params,
  );
  return barisDari(tabel, rows);
}

/** All rows of a table page by page, tenant by tenant, within the transaction of the caller. */
export async function* bacaBerurut(
  owner: Connection,
  tabel: Tabel,
  { tenant }: { readonly tenant: readonly string[] },
): AsyncGenerator<readonly Baris[]> {
  for (const t of tabel.bertenant ? tenant : [null]) {
    await owner.run(`select set_config('lajur.tenant', $1, true)`, [t ?? '']);
    let sesudah: Baris | null = null;
    let banyak: number = AWAL;
    for (;;) {
      const baris: readonly Baris[] = await bacaHalaman(owner, tabel, { tenant: t, sesudah, banyak });
      if (baris.length > 0) yield baris;
      if (baris.length < banyak) break;
      sesudah = baris.at(-1) ?? null;
      banyak = takaran(baris);
    }
  }
}
