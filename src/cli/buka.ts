import { join } from 'node:path';
import { tolakPemulihanTerputus } from '../cadangan/pemulihan-terputus.ts';
import type { Config } from '../config.ts';
import type { Database } from '../store/database/database.ts';
import { openEmbedded } from '../store/database/embedded/embedded.ts';
import { readMigrations } from '../store/database/migration-files.ts';
import { openPostgres } from '../store/database/postgres.ts';

/** Where the parts of a built program lie: `dist/` beside the project. */
export interface Tempat {
  readonly migrasi: URL;
  readonly worker: URL;
}

/** The places seen from an entry of the bundle (`dist/main.js`, `dist/cli.js`): pass its `import.meta.url`. */
export function tempatDi(entri: string): Tempat {
  return { migrasi: new URL('./migrations/', entri), worker: new URL('./engine.worker.js', entri) };
}

/**
 * Opens the database that the configuration names and brings its schema up to date: the server behind
 * DATABASE_URL, or the embedded one in `<LAJUR_DATA>/basis-data`, which one process alone may hold.
 * Rejects with OpenError, or CadanganError where a restore was cut off, in Indonesian.
 */
export async function bukaBasisData(config: Config, tempat: Tempat): Promise<Database> {
  await tolakPemulihanTerputus(config.data, config.databaseUrl);
  const migrations = await readMigrations(tempat.migrasi);
  if (config.databaseUrl !== null) return openPostgres({ url: config.databaseUrl, migrations });
  return openEmbedded({ directory: join(config.data, 'basis-data'), migrations, worker: tempat.worker });
}
