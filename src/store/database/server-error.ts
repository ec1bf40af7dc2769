import { DatabaseError, type DatabaseErrorKind } from './error.ts';

/** What both drivers tell of a failed statement. The server's `detail` is left out: it quotes the row's values. */
export interface ServerReport {
  readonly message: string;
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;
}

/** SQLSTATE (PostgreSQL appendix A) or Node's socket error code to the kinds a caller can act on. */
export function databaseError(report: ServerReport): DatabaseError {
  return new DatabaseError(report.message, { ...report, kind: kindOf(report.code) });
}

function kindOf(code: string): DatabaseErrorKind {
  return KINDS.get(code) ?? (LOST.test(code) ? 'connection-lost' : 'other');
}

// P0001 is what a trigger of ours raises: in the migrations only the append-only guards do.
const KINDS: ReadonlyMap<string, DatabaseErrorKind> = new Map([
  ['23505', 'unique'],
  ['23503', 'foreign-key'],
  ['23502', 'check'],
  ['23514', 'check'],
  ['42501', 'refused'],
  ['P0001', 'refused'],
  ['40001', 'conflict'],
  ['40P01', 'conflict'],
  ['55P03', 'conflict'],
  ['53100', 'disk-full'],
  ['53300', 'connection-lost'],
]);

// Class 08, an administrator's shutdown (57P), or the socket itself.
const LOST = /^(08...|57P0\d|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
