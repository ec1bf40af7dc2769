import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** One `NNNN-name.sql`. `sha256` is of the text with LF line ends, so that a Windows checkout is no change. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads a folder of migrations in the order of their numbers. Rejects on a bad name or a number used twice. */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  const migrations = await Promise.all(
    names.map(async (name) => migration(name, await readFile(new URL(name, base), 'utf8'))),
  );
  const twice = migrations.find((one, index) => one.number === migrations[index + 1]?.number);
  if (twice) throw new Error(`migration number ${twice.number} is used twice`);
  return migrations;
}

/** A migration from its file name and text. */
export function migration(name: string, source: string): Migration {
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
  if (number === undefined) throw new Error(`a migration is named NNNN-name.sql, not ${name}`);
  const text = source.replaceAll('\r\n', '\n');
  return { number: Number(number), name, text, sha256: createHash('sha256').update(text).digest('hex') };
}
