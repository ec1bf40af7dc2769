import { z } from 'zod';
import type { Connection } from '../database/connection.ts';
import type { Database } from '../database/database.ts';
import { bacaKatalog, type Tabel } from './katalog.ts';
import { bacaCepat, bacaTertahan, buangTahanan, tahan } from './potret-tertanam.ts';
import { bacaBerurut, MENURUT_KUNCI } from './potret-berurut.ts';

/** A row as the text of its columns, in the order of the table's columns: the same on both engines. */
export type Baris = readonly (string | null)[];

/** A migration that was applied. */
export interface MigrasiTerpasang {
  readonly nomor: number;
  readonly nama: string;
  readonly sha256: string;
}

/** The whole database as it was at one instant. */
export interface Potret {
  readonly tabel: readonly Tabel[];
  readonly migrasi: readonly MigrasiTerpasang[];
  readonly pencacah: readonly { readonly nama: string; readonly nilai: string }[];
  readonly jumlah: ReadonlyMap<string, number>;
  /** The rows of a table in pieces of a few megabytes. */
  readonly baris: (tabel: Tabel) => AsyncGenerator<readonly Baris[]>;
}

const TERPASANG = z.object({ nomor: z.number(), nama: z.string(), sha256: z.string() });
const NAMA = z.object({ nama: z.string() });
const PENCACAH = z.object({ nama: z.string(), nilai: z.string() });
const JUMLAH = z.object({ jumlah: z.number() });

/**
 * Shows `kerja` the database as it is now, while others go on writing. A server keeps one snapshot for a long
 * transaction of its own. The embedded engine is one session, and holding it would stop the office: there the tables
 * that change are copied inside the engine in one go, and the rest, which only ever grows, is read up to that instant.
 */
export function denganPotret<T>(database: Database, kerja: (potret: Potret) => Promise<T>): Promise<T> {
  return database.engine === 'pglite' ? tertanam(database, kerja) : server(database, kerja);
}

function server<T>(database: Database, kerja: (potret: Potret) => Promise<T>): Promise<T> {
  return database.asOwner(async (owner) => {
    await owner.run('begin isolation level repeatable read, read only', []);
    const { tenant, ...isi } = await gambaran(owner);
    const hasil = await kerja({ ...isi, baris: (tabel) => bacaBerurut(owner, tabel, { tenant }) });
    await owner.run('commit', []);
    return hasil;
  });
}

async function tertanam<T>(database: Database, kerja: (potret: Potret) => Promise<T>): Promise<T> {
  const { isi, batas, tertahan } = await database.asOwner(async (owner) => {
    await owner.run('begin', []);
    const semua = await gambaran(owner);
    const ditahan = await tahan(owner, semua.tabel);
    await owner.run('commit', []);
    return { isi: semua, ...ditahan };
  });
  try {
    const baris = (tabel: Tabel) =>
      batas === null || tertahan.includes(tabel)
        ? bacaTertahan(database, tabel)
        : bacaCepat(database, tabel, { tenant: isi.tenant, batas });
    return await kerja({ ...isi, baris });
  } finally {
    await database.asOwner((owner) => buangTahanan(owner, tertahan)).catch(() => undefined);
  }
}

async function gambaran(owner: Connection) {
  // What a cast to text says must not hang on the server's settings.
  await owner.script(
    `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex';
     set local extra_float_digits = 1`,
  );
  const tabel = await bacaKatalog(owner);
  const tenant = await daftarTenant(owner, tabel);
  const migrasi = await owner.run('select nomor, nama, sha256 from lajur_migrasi order by nomor', []);
  const pencacah = await owner.run(
    `select sequencename::text as nama, last_value::text as nilai from pg_sequences
     where schemaname = 'public' and last_value is not null order by 1`,
    [],
  );
  const jumlah = new Map<string, number>();
  for (const t of tabel) jumlah.set(t.nama, await hitung(owner, t, tenant));
  await owner.script(MENURUT_KUNCI);
  return {
    tabel,
    tenant,
    jumlah,
    migrasi: migrasi.rows.map((row) => TERPASANG.parse(row)),
    pencacah: pencacah.rows.map((row) => PENCACAH.parse(row)),
  };
}

/** Tenants with rows. Row-level security binds a server's owner too, so rows are read under each tenant in turn. */
async function daftarTenant(owner: Connection, tabel: readonly Tabel[]): Promise<readonly string[]> {
  const ada = ['berkas', 'naskah'].filter((nama) => tabel.some((t) => t.nama === nama));
  const lain = ada.map((nama) => `union select tenant from ${nama}`).join(' ');
  const punya = tabel.some((t) => t.nama === 'tenant');
  const { rows } = await owner.run(
    punya ? `select id as nama from tenant ${lain} order by 1` : `select '' as nama where false ${lain}`,
    [],
  );
  return rows.map((row) => NAMA.parse(row).nama);
}

async function hitung(owner: Connection, tabel: Tabel, tenant: readonly string[]): Promise<number> {
  const satu = async (syarat: string, params: readonly string[]): Promise<number> => {
    const { rows } = await owner.run(`select count(*) as jumlah from "${tabel.nama}" ${syarat}`, params);
    return JUMLAH.parse(rows[0]).jumlah;
  };
  if (!tabel.bertenant) return satu('', []);
  let semua = 0;
  for (const t of tenant) {
    await owner.run(`select set_config('lajur.tenant', $1, true)`, [t]);
    semua += await satu('where tenant = $1', [t]);
  }
  await owner.run(`select set_config('lajur.tenant', '', true)`, []);
  return semua;
}
