import type { Connection } from '../database/connection.ts';
import type { Tabel } from './katalog.ts';
import { nama } from './kutip.ts';
import type { Baris } from './potret.ts';

/** Enters rows that all belong to `tenant` (null: a table without tenants), under row-level security like any other. */
export async function muatBaris(
  owner: Connection,
  tabel: Tabel,
  { tenant, baris }: { readonly tenant: string | null; readonly baris: readonly Baris[] },
): Promise<void> {
  await owner.run(`select set_config('lajur.tenant', $1, true)`, [tenant ?? '']);
  const kolom = tabel.kolom.map((k) => nama(k.nama)).join(', ');
  const nilai = tabel.kolom.map((k, ke) => `x.c${ke}::${k.jenis}`).join(', ');
  const larik = tabel.kolom.map((_, ke) => `$${ke + 1}::text[]`).join(', ');
  const sebut = tabel.kolom.map((_, ke) => `c${ke}`).join(', ');
  const { affected } = await owner.run(
    `insert into ${nama(tabel.nama)} (${kolom}) overriding system value
     select ${nilai} from unnest(${larik}) as x (${sebut})`,
    tabel.kolom.map((_, ke) => larikTeks(baris.map((b) => b[ke] ?? null))),
  );
  if (affected !== baris.length) throw new Error(`${tabel.nama} took ${affected} of ${baris.length} rows`);
}

/** Texts and nulls as one array parameter. */
function larikTeks(isi: readonly (string | null)[]): string {
  return `{${isi.map((t) => (t === null ? 'NULL' : `"${t.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;
}

/** Rows in runs of one tenant, in their order. */
export function perTenant(
  tabel: Tabel,
  baris: readonly Baris[],
): readonly { readonly tenant: string | null; readonly baris: readonly Baris[] }[] {
  if (!tabel.bertenant) return [{ tenant: null, baris }];
  const di = tabel.kolom.findIndex((k) => k.nama === 'tenant');
  const kelompok = new Map<string | null, Baris[]>();
  for (const b of baris) {
    const tenant = b[di] ?? null;
    const sudah = kelompok.get(tenant);
    if (sudah) sudah.push(b);
    else kelompok.set(tenant, [b]);
  }
  return [...kelompok].map(([tenant, isi]) => ({ tenant, baris: isi }));
}
