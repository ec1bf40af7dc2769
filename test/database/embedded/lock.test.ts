import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OpenError } from '../../../src/store/database/error.ts';
import { readMigrations } from '../../../src/store/database/migration-files.ts';
import { openIn, temporaryDirectory } from '../reopen.ts';
import { MIGRATIONS, startWriter } from './child.ts';

let directory: string;
beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(() => rm(directory, { recursive: true }));

test('a second process is refused and told who holds the folder, until the first is gone', async () => {
  const migrations = await readMigrations(MIGRATIONS);
  const writer = await startWriter(directory, 1);
  await writer.printed(1);
  const refused = openIn(directory, migrations);
  await expect(refused).rejects.toThrow(OpenError);
  await expect(refused).rejects.toThrow(
    `Data di ${directory} sedang dipakai proses nomor ${writer.child.pid}: tutup Lajur itu dulu, atau pilih folder data lain.`,
  );
  await writer.printed(3);

  // Killed, not closed: its pid file stays behind and must not lock the office out.
  await writer.kill();
  expect(await readFile(join(directory, 'lajur.pid'), 'utf8')).toBe(`${writer.child.pid}\n`);
  await (await openIn(directory, migrations)).close();
});

test('the same process cannot open a folder twice, not even by another path to it', async () => {
  const database = await openIn(directory, []);
  await expect(openIn(`${directory}/../${directory.split('/').at(-1)}`, [])).rejects.toThrow(
    'sedang dipakai',
  );
  await database.close();
});

test('a folder that cannot be written is refused with one sentence', async () => {
  const file = join(directory, 'berkas');
  await writeFile(file, '');
  for (const place of [join(file, 'data'), '/proc/lajur']) {
    await expect(openIn(place, [])).rejects.toThrow(
      `Folder data ${place} belum dapat ditulisi: beri izin tulis`,
    );
  }
});
