import { z } from 'zod';
import type { Connection } from './connection.ts';
import { OpenError } from './error.ts';
import type { Migration } from './migration-files.ts';
import { ensureAppRole } from './roles.ts';

/**
 * Brings the schema up to date as the owner (the connection's own user), under an advisory lock, each file in its own
 * transaction. Rejects with OpenError when an applied file was changed, or the database is newer than this program.
 */
export async function migrate(owner: Connection, migrations: readonly Migration[]): Promise<void> {
  await owner.run('select pg_advisory_lock($1::int8)', [LOCK]);
  try {
    await prepare(owner);
    const applied = await readApplied(owner);
    refuseUnknown(applied, migrations);
    for (const migration of migrations) await bringIn(owner, migration, applied.get(migration.number));
  } finally {
    await owner.run('select pg_advisory_unlock($1::int8)', [LOCK]).catch(() => undefined);
  }
}

/** Makes the role and the book of migrations where they are missing. */
export async function prepare(owner: Connection): Promise<void> {
  await ensureAppRole(owner);
  await owner.script(BOOK);
}

/** Runs one migration and books it, within the transaction that the caller began. */
export async function apply(owner: Connection, migration: Migration): Promise<void> {
  await owner.script(migration.text);
  await owner.run(RECORD, [String(migration.number), migration.name, migration.sha256]);
}

/** The advisory lock under which schemas are made. */
export const LOCK = '7610382215';

const BOOK = `create table if not exists lajur_migrasi (
  nomor integer primary key,
  nama text not null,
  sha256 text not null,
  diterapkan_pada bigint not null
)`;

const RECORD = `insert into lajur_migrasi (nomor, nama, sha256, diterapkan_pada)
  values ($1, $2, $3, (extract(epoch from clock_timestamp()) * 1000)::bigint)`;

const APPLIED = z.object({ nomor: z.number(), nama: z.string(), sha256: z.string() });
type Applied = z.infer<typeof APPLIED>;

async function readApplied(owner: Connection): Promise<ReadonlyMap<number, Applied>> {
  const { rows } = await owner.run('select nomor, nama, sha256 from lajur_migrasi order by nomor', []);
  return new Map(rows.map((row) => APPLIED.parse(row)).map((row) => [row.nomor, row]));
}

function refuseUnknown(applied: ReadonlyMap<number, Applied>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.number));
  const stranger = [...applied.values()].find((row) => !known.has(row.nomor));
  if (!stranger) return;
  throw new OpenError(
    `Basis data ini memuat migrasi ${stranger.nama} yang tidak dikenal: pakai Lajur versi yang lebih baru.`,
  );
}

async function bringIn(owner: Connection, migration: Migration, applied: Applied | undefined): Promise<void> {
  if (applied?.sha256 === migration.sha256) return;
  if (applied) {
    throw new OpenError(
      `Berkas migrasi ${migration.name} sudah diterapkan lalu berubah: kembalikan isinya, dan tulis migrasi baru.`,
    );
  }
  await owner.run('begin', []);
  try {
    await apply(owner, migration);
    await owner.run('commit', []);
  } catch (cause) {
    await owner.run('rollback', []).catch(() => undefined);
    throw new OpenError(`Migrasi ${migration.name} gagal dan dibatalkan seluruhnya: ${String(cause)}`, {
      cause,
    });
  }
}
