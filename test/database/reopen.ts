import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/store/database/database.ts';
import { openEmbedded, type EmbeddedDatabase } from '../../src/store/database/embedded/embedded.ts';
import type { Migration } from '../../src/store/database/migration-files.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { freshPostgres } from './postgres-server.ts';
import { snapshotWith } from './snapshot.ts';
import { engineWorker } from './worker.ts';

/** One place that keeps its data from opening to opening. The test closes what it opens. */
export interface Place {
  open(migrations: readonly Migration[]): Promise<Database>;
}

/** As `forEachEngine`, for tests about opening again: a folder, and a database on the server. */
export function forEachReopenable(tests: (place: Place) => void): void {
  describe('pglite', () => tests(folderPlace()));
  const server = process.env['LAJUR_UJI_POSTGRES'];
  if (server) describe('postgres', () => tests(serverPlace(server)));
}

function folderPlace(): Place {
  let directory: string;
  beforeAll(async () => {
    directory = await temporaryDirectory();
  });
  afterAll(() => rm(directory, { recursive: true }));
  return { open: (migrations) => openIn(directory, migrations) };
}

function serverPlace(server: string): Place {
  let fresh: Awaited<ReturnType<typeof freshPostgres>>;
  beforeAll(async () => {
    fresh = await freshPostgres(server);
  });
  afterAll(() => fresh.drop());
  return { open: (migrations) => openPostgres({ url: fresh.url, migrations }) };
}

/** A new folder of its own under the system's temporary one; its maker removes it. */
export function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lajur-data-'));
}

/** Opens the hardened embedded engine on a folder; a new cluster begins from a dump, which is quicker than initdb. */
export async function openIn(directory: string, migrations: readonly Migration[]): Promise<EmbeddedDatabase> {
  const [worker, snapshot] = await Promise.all([engineWorker(), snapshotWith([])]);
  return openEmbedded({ directory, migrations, worker, snapshot });
}
