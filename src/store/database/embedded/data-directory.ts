import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OpenError } from '../error.ts';
import { syncDirectory, syncTree } from './sync-tree.ts';

/** The PostgreSQL major version inside the pinned PGlite; a test compares it with the running engine. */
export const ENGINE_VERSION = '18';

/** Where the cluster lies inside the data directory. */
export function clusterPath(directory: string): string {
  return join(directory, 'pg');
}

/** Refuses, with one sentence, a cluster this engine cannot read. An absent one is fine. */
export function refuseForeign(directory: string): void {
  const cluster = clusterPath(directory);
  if (!existsSync(cluster)) return;
  const version = readVersion(cluster);
  if (version === ENGINE_VERSION) return;
  if (version === null) {
    throw new OpenError(
      `Folder ${cluster} bukan basis data Lajur: pindahkan isinya, atau pilih folder data lain.`,
    );
  }
  throw new OpenError(
    `Data di ${cluster} dibuat mesin versi ${version}, sedangkan Lajur ini memakai versi ${ENGINE_VERSION}: ` +
      'buka dengan Lajur yang membuatnya, lalu pindahkan dengan cadangan.',
  );
}

/**
 * Makes a cluster whole or not at all: built beside its place, synced file by file, then renamed. A power cut during
 * the first start leaves only the half-built folder, which the next start throws away.
 */
export async function createCluster(
  directory: string,
  build: (path: string) => Promise<void>,
): Promise<void> {
  const cluster = clusterPath(directory);
  if (existsSync(cluster)) return;
  const draft = `${cluster}.baru`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  await build(draft);
  syncTree(draft);
  renameSync(draft, cluster);
  syncDirectory(directory);
}

function readVersion(cluster: string): string | null {
  if (!readdirSync(cluster).includes('PG_VERSION')) return null;
  return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
}
