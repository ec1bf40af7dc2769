import type { Wire } from './wire.ts';

/** What a statement answered. `command` is the first word of the command tag: SELECT, INSERT, COMMIT, ROLLBACK. */
export interface Answer {
  readonly rows: readonly unknown[];
  readonly affected: number;
  readonly command: string;
}

/** One session with the server. Statements run in the order they were handed in. */
export interface Connection {
  run(text: string, params: readonly Wire[]): Promise<Answer>;
  /** Several statements in one text, without parameters: migrations only. */
  script(text: string): Promise<void>;
}

/** What an adapter provides; everything else is shared (scopes.ts, session.ts, migrate.ts). */
export interface Engine {
  readonly engine: 'pglite' | 'postgres';
  /** Lends a connection acting as `lajur_app` for this tenant, and takes it back when `work` settles. */
  lend<T>(tenant: string, work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Lends a connection acting as the owner of the tables, outside tenants; the embedded engine's only one. */
  own<T>(work: (owner: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
