import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openEmbedded } from '../../src/store/database/embedded/embedded.ts';
import type { Migration } from '../../src/store/database/migration-files.ts';
import { CACHE, engineWorker } from './worker.ts';

/**
 * A dump of a cluster with these migrations applied, made once per engine version and set of migrations: initdb takes
 * seconds, loading a dump a fraction of one. Kept in .cache/uji, named by what went into it.
 */
export async function snapshotWith(migrations: readonly Migration[]): Promise<string> {
  const worker = await engineWorker();
  const made = migrations.map((migration) => migration.sha256).join('\n');
  const name = createHash('sha256')
    .update(`${engineVersion()}\n${worker.href}\n${made}`)
    .digest('hex')
    .slice(0, 16);
  const path = `${CACHE}/basis-${name}.tar`;
  if (existsSync(path)) return path;
  await mkdir(CACHE, { recursive: true });
  const empty = migrations.length === 0 ? {} : { snapshot: await snapshotWith([]) };
  const database = await openEmbedded({ directory: null, migrations, worker, ...empty });
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await database.dump(draft);
  await database.close();
  await rename(draft, path);
  return path;
}

function engineVersion(): string {
  const require = createRequire(import.meta.url);
  return (
    require.resolve('@electric-sql/pglite') +
    JSON.stringify(require('../../package.json').dependencies['@electric-sql/pglite'])
  );
}
