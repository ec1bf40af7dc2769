import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { CliError } from './galat.ts';

/** Refuses a data folder without an office, where opening would make a new, empty one. @throws CliError */
export async function pastikanAdaKantor({ data, databaseUrl }: Config): Promise<void> {
  if (databaseUrl !== null) return;
  const ada = await access(join(data, 'basis-data', 'pg')).then(
    () => true,
    () => false,
  );
  if (ada) return;
  throw new CliError(
    `Tidak ada kantor di folder ${data}: sebutkan folder datanya dengan LAJUR_DATA=<folder>.`,
  );
}
