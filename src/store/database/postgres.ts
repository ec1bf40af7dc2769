import { createHash } from 'node:crypto';
import { Client, Pool, type ClientBase, type PoolClient } from 'pg';
import type { Connection, Engine } from './connection.ts';
import type { Database } from './database.ts';
import { decoderOf } from './decode.ts';
import { DatabaseError, OpenError } from './error.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migration-files.ts';
import { reportOf } from './postgres-report.ts';
import { databaseOver } from './scopes.ts';
import { databaseError } from './server-error.ts';
import { settle, type Session } from './session.ts';

export interface PostgresOptions {
  /** `DATABASE_URL`: postgres://user:password@host:port/database */
  readonly url: string;
  readonly migrations: readonly Migration[];
}

/** Opens a PostgreSQL server (15 or newer) and brings its schema up to date. Rejects with OpenError, in Indonesian. */
export async function openPostgres({ url, migrations }: PostgresOptions): Promise<Database> {
  await asPostgresOwner(url, (owner) => migrate(owner, migrations));
  const pool = new Pool({ ...settingsOf(url), max: 8, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is dropped by the pool; the next loan opens another.
  pool.on('error', () => undefined);
  // One that breaks while lent rejects its statement; without a listener Node would end the whole program too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return databaseOver(engineOver(pool, (work) => asPostgresOwner(url, work)));
}

/**
 * Works on a connection of its own as the user of the address, who owns the tables; closed when `work` settles.
 * Rejects with OpenError when the server is not to be reached or too old.
 */
export async function asPostgresOwner<T>(url: string, work: (owner: Connection) => Promise<T>): Promise<T> {
  const client = new Client({ ...settingsOf(url), connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect().catch(unreachable);
    await refuseOldServer(client);
    return await work(connectionOver(client));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function settingsOf(url: string) {
  return { connectionString: url, types: { getTypeParser: decoderOf }, application_name: 'lajur' };
}

function engineOver(pool: Pool, own: Engine['own']): Engine {
  const sessions = new WeakMap<PoolClient, Session>();

  const sessionOf = (client: PoolClient): Session => {
    const session = sessions.get(client) ?? { connection: connectionOver(client), tenant: null };
    sessions.set(client, session);
    return session;
  };

  return {
    engine: 'postgres',
    lend: async (tenant, work) => {
      const client = await pool.connect().catch(rethrow);
      const session = sessionOf(client);
      try {
        await settle(session, tenant);
        const result = await work(session.connection);
        client.release();
        return result;
      } catch (error) {
        client.release(error instanceof DatabaseError && error.kind === 'connection-lost');
        throw error;
      }
    },
    own,
    close: () => pool.end(),
  };
}

function connectionOver(client: ClientBase): Connection {
  return {
    run: async (text, params) => {
      const result = await client.query({ name: nameOf(text), text, values: [...params] }).catch(rethrow);
      return { rows: result.rows, affected: result.rowCount ?? 0, command: result.command };
    },
    script: async (text) => {
      await client.query(text).catch(rethrow);
    },
  };
}

// The server keeps the plan under this name; the same text on the same connection is not parsed again.
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `l_${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
  names.set(text, name);
  return name;
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query('show server_version_num').catch(rethrow);
  const version = Number(rows[0]?.server_version_num);
  if (version >= 150_000) return;
  throw new OpenError(
    `Server PostgreSQL ini versi ${Math.floor(version / 10_000)}: Lajur perlu versi 15 atau lebih baru.`,
  );
}

function unreachable(cause: unknown): never {
  const { message } = reportOf(cause);
  throw new OpenError(
    `PostgreSQL belum dapat dihubungi: periksa alamat dan sandi di DATABASE_URL (${message}).`,
    { cause },
  );
}

function rethrow(cause: unknown): never {
  if (cause instanceof DatabaseError) throw cause;
  throw databaseError(reportOf(cause));
}
