import { PGlite } from '@electric-sql/pglite';

/** PGlite's own start parameters without `-F` (which turns fsync off), and with the one sync method it implements. */
export function durableStartParams(): string[] {
  const kept = PGlite.defaultStartParams.filter((param) => param !== '-F');
  if (kept.length === PGlite.defaultStartParams.length)
    throw new Error('PGlite changed: -F is no longer passed');
  return [...kept, '-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on'];
}
