import { afterAll, describe } from 'vitest';
import type { Database } from '../../src/store/database/database.ts';
import { readMigrations, type Migration } from '../../src/store/database/migration-files.ts';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { freshPostgres } from './postgres-server.ts';
import { snapshotWith } from './snapshot.ts';
import { engineWorker } from './worker.ts';

/**
 * Opens a fresh database with these migrations, by default those of src/store/migrations. It is closed, and dropped,
 * after the test file: open in `beforeAll` and keep tests apart by tenant, because each open engine takes memory.
 */
export type Open = (migrations?: readonly Migration[]) => Promise<Database>;

const MIGRATIONS = new URL('../../src/store/migrations/', import.meta.url);

/**
 * Runs the tests on the embedded engine, and on the PostgreSQL server named by LAJUR_UJI_POSTGRES
 * (postgres://user:password@host:port/postgres, a user that may create databases and roles) when it is set.
 */
export function forEachEngine(tests: (open: Open, engine: Database['engine']) => void): void {
  describe('pglite', () => tests(closing(openInMemory), 'pglite'));
  const server = process.env['LAJUR_UJI_POSTGRES'];
  if (!server) return;
  describe('postgres', () =>
    tests(
      closing((migrations) => openOnServer(server, migrations)),
      'postgres',
    ));
}

interface Opened {
  readonly database: Database;
  readonly dispose: () => Promise<void>;
}

function closing(open: (migrations: readonly Migration[]) => Promise<Opened>): Open {
  const opened: Opened[] = [];
  afterAll(async () => {
    for (const one of opened) await one.dispose();
  });
  return async (migrations) => {
    const one = await open(migrations ?? (await readMigrations(MIGRATIONS)));
    opened.push(one);
    return one.database;
  };
}

async function openInMemory(migrations: readonly Migration[]): Promise<Opened> {
  const [worker, snapshot] = await Promise.all([engineWorker(), snapshotWith(migrations)]);
  const database = await openEmbedded({ directory: null, migrations, worker, snapshot });
  return { database, dispose: () => database.close() };
}

async function openOnServer(server: string, migrations: readonly Migration[]): Promise<Opened> {
  const fresh = await freshPostgres(server);
  const database = await openPostgres({ url: fresh.url, migrations });
  const dispose = async (): Promise<void> => {
    await database.close();
    await fresh.drop();
  };
  return { database, dispose };
}
