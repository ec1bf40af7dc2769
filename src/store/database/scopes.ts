import { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';
import type { Connection, Engine } from './connection.ts';
import type { Database, Scope, Statements } from './database.ts';
import { inTransaction } from './transaction.ts';
import type { Sql } from './sql.ts';
import { encode } from './wire.ts';

/** Builds the public face over an adapter: scopes, row parsing, transactions. */
export function databaseOver(engine: Engine): Database {
  // Set while a transaction's work runs: the outer objects would wait for the connection that work itself holds.
  const inside = new AsyncLocalStorage<{ readonly active: boolean }>();

  const scope = (tenant: string): Scope => {
    const lend = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
      if (inside.getStore()?.active) throw new Error('inside a transaction use its own statements (tx)');
      return engine.lend(tenant, work);
    };
    return {
      ...statementsOver((text, params) => lend((connection) => connection.run(text, params))),
      transaction: (work) =>
        lend((connection) =>
          inTransaction(connection, (run, held) => inside.run(held, () => work(statementsOver(run)))),
        ),
    };
  };

  return {
    engine: engine.engine,
    tenant: (tenant) => scope(TENANT_NAME.parse(tenant)),
    outsideTenants: () => scope(''),
    asOwner: async (work) => {
      if (inside.getStore()?.active) throw new Error('inside a transaction use its own statements (tx)');
      return engine.own(work);
    },
    close: () => engine.close(),
  };
}

const TENANT_NAME = z.string().min(1);

function statementsOver(run: Connection['run']): Statements {
  const answer = (statement: Sql) => run(statement.text, statement.params.map(encode));
  return {
    query: async (schema, statement) => {
      const { rows } = await answer(statement);
      return rows.map((row) => schema.parse(row));
    },
    execute: async (statement) => (await answer(statement)).affected,
  };
}
