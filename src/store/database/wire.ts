import type { SqlParam } from './sql.ts';

/** A parameter as both engines take it: text in PostgreSQL's input syntax, or bytes. */
export type Wire = string | Uint8Array | null;

/** Writes a parameter the same way for both engines, so that neither driver guesses from JS types. */
export function encode(param: SqlParam): Wire {
  if (param === null || typeof param === 'string' || param instanceof Uint8Array) return param;
  if (typeof param === 'object') return `{${param.map(element).join(',')}}`;
  return String(param);
}

function element(value: string | number | Uint8Array): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : `\\x${Buffer.from(value).toString('hex')}`;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
