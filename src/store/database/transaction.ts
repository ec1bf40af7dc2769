import type { Connection } from './connection.ts';
import { DatabaseError } from './error.ts';

type Work<T> = (run: Connection['run'], held: { readonly active: boolean }) => Promise<T>;

/** begin, work, commit; rollback when anything rejects. The `run` given to work is refused after the end. */
export async function inTransaction<T>(connection: Connection, work: Work<T>): Promise<T> {
  const held = { active: true };
  const run: Connection['run'] = async (text, params) => {
    if (!held.active) throw new Error('this transaction has ended');
    return connection.run(text, params);
  };
  await connection.run('begin', []);
  try {
    const result = await work(run, held);
    held.active = false;
    await commit(connection);
    return result;
  } catch (error) {
    held.active = false;
    await connection.run('rollback', []).catch(() => undefined);
    throw error;
  }
}

// PostgreSQL answers ROLLBACK, without an error, to the commit of a transaction in which a statement failed.
async function commit(connection: Connection): Promise<void> {
  const { command } = await connection.run('commit', []);
  if (command === 'COMMIT') return;
  const detail = { kind: 'other', code: '25P02', constraint: null, table: null } as const;
  throw new DatabaseError('a failed statement was ignored, so the transaction was rolled back', detail);
}
