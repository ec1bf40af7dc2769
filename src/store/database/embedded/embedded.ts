import { resolve } from 'node:path';
import type { Engine } from '../connection.ts';
import type { Database } from '../database.ts';
import { OpenError } from '../error.ts';
import { migrate } from '../migrate.ts';
import type { Migration } from '../migration-files.ts';
import { databaseOver } from '../scopes.ts';
import { settle, type Session } from '../session.ts';
import { QUIET } from './housekeeping.ts';
import { lockDirectory, type Lock } from './lock.ts';
import { makeDirectory } from './make-directory.ts';
import type { Counters } from './messages.ts';
import { Turns } from './turns.ts';
import { WorkerClient } from './worker-client.ts';

export interface EmbeddedOptions {
  /** Folder of the data; null keeps everything in memory and forgets it at the end (tests). */
  readonly directory: string | null;
  readonly migrations: readonly Migration[];
  /** The bundled engine.worker.ts. Default: beside the running bundle in dist/; tests bundle it on demand. */
  readonly worker?: URL;
  /** A file made by `dump`, to begin a new cluster from. */
  readonly snapshot?: string;
}

export interface EmbeddedDatabase extends Database {
  /** Syncs that reached the file system since the engine started. */
  counters(): Promise<Counters>;
  /** Writes the whole cluster to a tar file, for `snapshot`. */
  dump(path: string): Promise<void>;
}

/** Opens the embedded PostgreSQL for this process alone. Rejects with OpenError: one Indonesian sentence. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const lock = options.directory === null ? null : await takeDirectory(options.directory);
  try {
    return await openLocked(options, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openLocked(options: EmbeddedOptions, lock: Lock | null): Promise<EmbeddedDatabase> {
  const settings = { directory: options.directory, snapshot: options.snapshot ?? null };
  const worker = options.worker ?? new URL('./engine.worker.js', import.meta.url);
  const turns = new Turns();
  let closed = false;
  let client = await WorkerClient.start(worker, settings);
  let session: Session = { connection: client, tenant: null };
  try {
    await migrate(client, options.migrations);
  } catch (error) {
    // The lock is given back by the caller: the engine must have let go of the folder before that.
    await client.tell({ kind: 'close' }).catch(() => undefined);
    throw error;
  }

  // An engine that stopped (a full disk in mid-commit) is opened again at the next call and recovers from its log.
  const revive = async (): Promise<void> => {
    if (closed) throw new Error('the database has been closed');
    if (client.alive || options.directory === null) return;
    client = await WorkerClient.start(worker, settings);
    session = { connection: client, tenant: null };
  };

  const tidy = setTimeout(
    () => void turns.take(() => client.tell({ kind: 'tidy' })).catch(() => undefined),
    QUIET,
  );
  tidy.unref();

  const engine: Engine = {
    engine: 'pglite',
    lend: (tenant, work) =>
      turns.take(async () => {
        await revive();
        tidy.refresh();
        await settle(session, tenant);
        return work(session.connection);
      }),
    own: (work) =>
      turns.take(async () => {
        await revive();
        tidy.refresh();
        // The next loan takes the application's role on again.
        session = { connection: client, tenant: null };
        await client.run(
          `select set_config('role', 'none', false), set_config('lajur.tenant', '', false)`,
          [],
        );
        try {
          return await work(client);
        } finally {
          // A transaction that `work` left open would swallow what the office presses next.
          if (client.alive) await client.run('rollback', []).catch(() => undefined);
        }
      }),
    close: () =>
      turns.take(async () => {
        if (closed) return;
        closed = true;
        clearTimeout(tidy);
        if (client.alive) await client.tell({ kind: 'close' });
        await lock?.release();
      }),
  };

  return {
    ...databaseOver(engine),
    counters: () => client.counters(),
    dump: (path) => turns.take(() => client.tell({ kind: 'dump', path })),
  };
}

async function takeDirectory(directory: string): Promise<Lock> {
  try {
    makeDirectory(resolve(directory));
    return await lockDirectory(directory);
  } catch (cause) {
    if (cause instanceof OpenError) throw cause;
    throw new OpenError(
      `Folder data ${directory} belum dapat ditulisi: beri izin tulis, atau pilih folder lain (${String(cause)}).`,
      { cause },
    );
  }
}
