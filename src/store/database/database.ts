import type { z } from 'zod';
import type { Connection } from './connection.ts';
import type { Sql } from './sql.ts';

/**
 * Runs single statements as role `lajur_app`. Rows are parsed by the schema; both engines answer the same JS types:
 * int8 and numeric-free integers as `number`, bytea as `Uint8Array`, jsonb parsed, time as epoch ms in int8.
 * Rejects with `DatabaseError` (see error.ts), or with a ZodError when a row is not what the schema says.
 */
export interface Statements {
  query<T>(schema: z.ZodType<T>, statement: Sql): Promise<readonly T[]>;
  /** Runs a statement for its effect; answers the number of rows affected. */
  execute(statement: Sql): Promise<number>;
}

/**
 * Statements under one tenant. Each call outside `transaction` is a transaction of its own (one statement, one commit).
 * Inside `work` use only `tx`: the outer objects are refused there, because the embedded engine has one connection.
 */
export interface Scope extends Statements {
  /** Commits when `work` resolves, rolls back when it rejects (and rejects with the same error). Not nestable. */
  transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T>;
}

/** The one door to SQL. Policies read the tenant as `current_setting('lajur.tenant', true)`. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** `lajur.tenant` is set before the statement, so a plain step stays one statement. Refuses an empty name. */
  tenant(tenant: string): Scope;
  /** No tenant (`lajur.tenant` = ''): only for the few tables outside tenants, such as the login token hashes. */
  outsideTenants(): Scope;
  /**
   * Works as the owner of the tables: backups alone, which carry every table whole. Not inside a transaction of a
   * scope. On the embedded engine everybody else waits until `work` settles.
   */
  asOwner<T>(work: (owner: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
