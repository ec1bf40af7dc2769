import { z } from 'zod';
import type { ServerReport } from './server-error.ts';

const text = z.string().optional().catch(undefined);
const THROWN = z.object({ message: z.string(), code: text, constraint: text, table: text });

/** What `pg` rejected with: a server's report, a socket's error code, or its own "Connection terminated". */
export function reportOf(thrown: unknown): ServerReport {
  const parsed = THROWN.safeParse(thrown);
  if (!parsed.success) return { message: String(thrown), code: '', constraint: null, table: null };
  const { message, code, constraint, table } = parsed.data;
  return { message, code: code ?? socketCode(message), constraint: constraint ?? null, table: table ?? null };
}

// pg names no code when the socket closed under a query or before one. 08006 is connection_failure.
function socketCode(message: string): string {
  return /connection (terminated|ended|timeout)|not queryable|timeout exceeded/i.test(message) ? '08006' : '';
}
