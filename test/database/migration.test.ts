import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { OpenError } from '../../src/store/database/error.ts';
import { migration, readMigrations } from '../../src/store/database/migration-files.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachReopenable } from './reopen.ts';

const ONE = migration(
  '0001-satu.sql',
  `create table satu (a int); insert into satu values (1); grant select on satu to lajur_app;`,
);
const TWO = migration('0002-dua.sql', `insert into satu values (2); create table dua (b int);`);

forEachReopenable((place) => {
  const values = async (migrations: readonly (typeof ONE)[]) => {
    const database = await place.open(migrations);
    try {
      const rows = await database
        .outsideTenants()
        .query(z.object({ a: z.number() }), sql`select a from satu order by a`);
      return rows.map((row) => row.a);
    } finally {
      await database.close();
    }
  };

  test('each is applied once, in order, over several openings', async () => {
    expect(await values([ONE])).toEqual([1]);
    expect(await values([ONE])).toEqual([1]);
    expect(await values([ONE, TWO])).toEqual([1, 2]);
  });

  test('a changed one that was applied is refused, and says which', async () => {
    const changed = migration('0001-satu.sql', `${ONE.text} -- lain`);
    await expect(place.open([changed, TWO])).rejects.toThrow(OpenError);
    await expect(place.open([changed, TWO])).rejects.toThrow(
      'Berkas migrasi 0001-satu.sql sudah diterapkan lalu berubah: kembalikan isinya, dan tulis migrasi baru.',
    );
  });

  test('a database of a newer program is refused', async () => {
    await expect(place.open([ONE])).rejects.toThrow(
      '0002-dua.sql yang tidak dikenal: pakai Lajur versi yang lebih baru',
    );
  });

  test('one that fails leaves nothing of itself behind', async () => {
    const broken = migration('0003-rusak.sql', 'insert into satu values (3); select * from tidak_ada;');
    await expect(place.open([ONE, TWO, broken])).rejects.toThrow(
      'Migrasi 0003-rusak.sql gagal dan dibatalkan seluruhnya',
    );
    expect(await values([ONE, TWO])).toEqual([1, 2]);
  });
});

let folder: string | undefined;
afterEach(async () => {
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<URL> {
  folder = await mkdtemp(join(tmpdir(), 'lajur-migrasi-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return pathToFileURL(folder);
}

test('files are read in the order of their numbers; line ends do not count as a change', async () => {
  const read = await readMigrations(
    await folderWith({ '0002-dua.sql': TWO.text, '0001-satu.sql': 'a\r\nb', 'BACA.md': '' }),
  );
  expect(read.map((one) => one.name)).toEqual(['0001-satu.sql', '0002-dua.sql']);
  expect(read[0]?.sha256).toBe(migration('0001-satu.sql', 'a\nb').sha256);
});

test('a number used twice, or a name that is not NNNN-name.sql, is refused', async () => {
  await expect(readMigrations(await folderWith({ '0001-a.sql': '', '0001-b.sql': '' }))).rejects.toThrow(
    'used twice',
  );
  expect(() => migration('1-a.sql', '')).toThrow('NNNN-name.sql');
});
