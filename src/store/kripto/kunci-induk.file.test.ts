import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bacaKunciInduk, KunciIndukError } from './kunci-induk.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lajur-kunci-'));
  file = join(folder, 'dalam', 'kunci-induk');
});
afterEach(() => rm(folder, { recursive: true }));

test('the first run makes a key that only its owner reads; later runs read the same', async () => {
  const kunci = await bacaKunciInduk(file);
  expect(kunci).toHaveLength(32);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await bacaKunciInduk(file, { harusAda: true })).toEqual(kunci);
});

test('ten processes at their first run all go on with one key', async () => {
  const kunci = await Promise.all(Array.from({ length: 10 }, () => bacaKunciInduk(file)));
  expect(new Set(kunci.map((k) => Buffer.from(k).toString('hex'))).size).toBe(1);
  expect(await readdir(join(folder, 'dalam'))).toEqual(['kunci-induk']);
});

test('a key that others may read is refused with the command that mends it', async () => {
  await bacaKunciInduk(file);
  for (const mode of [0o644, 0o640, 0o604]) {
    await chmod(file, mode);
    await expect(bacaKunciInduk(file)).rejects.toThrow(
      `dapat dibaca orang lain: jalankan "chmod 600 ${file}"`,
    );
  }
});

test.each(['', 'abc', '0'.repeat(63), '0'.repeat(65), 'z'.repeat(64)])('%j is no key', async (isi) => {
  await bacaKunciInduk(file);
  await writeFile(file, isi);
  await expect(bacaKunciInduk(file)).rejects.toThrow(KunciIndukError);
  await expect(bacaKunciInduk(file)).rejects.toThrow('64 angka heksadesimal');
});

test('where data exists a lost key is never replaced by a new one', async () => {
  await expect(bacaKunciInduk(file, { harusAda: true })).rejects.toThrow('kembalikan dari cadangan');
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
});
