/** What a caller can act on. `refused`: no privilege, row-level security, append-only. `other`: a fault of ours. */
export type DatabaseErrorKind =
  'unique' | 'foreign-key' | 'check' | 'refused' | 'conflict' | 'disk-full' | 'connection-lost' | 'other';

export interface DatabaseErrorDetail {
  readonly kind: DatabaseErrorKind;
  /** SQLSTATE, or '' when the engine gave none. */
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;
}

/** A statement failed. Nothing of its transaction was stored, except that after `connection-lost` a commit is uncertain. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly kind: DatabaseErrorKind;
  readonly code: string;
  readonly constraint: string | null;
  readonly table: string | null;

  constructor(message: string, detail: DatabaseErrorDetail, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = detail.kind;
    this.code = detail.code;
    this.constraint = detail.constraint;
    this.table = detail.table;
  }
}

/** The database could not be opened; `message` is one Indonesian sentence for the person at the keyboard. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
}
