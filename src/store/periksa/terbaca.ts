import { DatabaseError } from '../database/error.ts';
import type { Temuan } from './temuan.ts';

/** What one look answered; undefined when the database could not read it. */
export interface Terbaca<T> {
  readonly hasil: T | undefined;
  readonly temuan: readonly Temuan[];
}

/**
 * Takes damage in the database's own files as a finding instead of an end: the rest is still verified. A lost
 * connection and a fault of ours reject as ever.
 */
export async function terbaca<T>(tenant: string, apa: string, kerja: () => Promise<T>): Promise<Terbaca<T>> {
  try {
    return { hasil: await kerja(), temuan: [] };
  } catch (error) {
    if (!(error instanceof DatabaseError) || !rusak(error)) throw error;
    return { hasil: undefined, temuan: [{ jenis: 'halaman', tenant, apa, sebab: error.message }] };
  }
}

/** SQLSTATE class XX: data_corrupted, index_corrupted, and what the server calls an internal error over a bad page. */
export function rusak(error: DatabaseError): boolean {
  return error.code.startsWith('XX') || error.code === '58030';
}
