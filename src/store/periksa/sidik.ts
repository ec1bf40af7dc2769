import { createHash } from 'node:crypto';

/** Where the chain of a berkas stands: the number of its last event and that event's hash. */
export interface Ujung {
  readonly tenant: string;
  readonly berkas: string;
  readonly versi: number;
  readonly hash: string;
}

/**
 * One digest over the ends of all chains (SHA-256, hex). Written down outside the machine it is an anchor: whoever
 * owns the database can rewrite a chain whole, but not so that this digest of yesterday is found again in it.
 */
export function sidikUjung(semua: readonly Ujung[]): string {
  const baris = semua.map(({ tenant, berkas, versi, hash }) => `${tenant}\t${berkas}\t${versi}\t${hash}\n`);
  const hash = createHash('sha256');
  for (const satu of baris.sort()) hash.update(satu);
  return hash.digest('hex');
}
