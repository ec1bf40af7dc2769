import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ENGINE_VERSION } from '../../../src/store/database/embedded/data-directory.ts';
import type { EmbeddedDatabase } from '../../../src/store/database/embedded/embedded.ts';
import { sql } from '../../../src/store/database/sql.ts';
import { TABLES } from '../tables.ts';
import { openIn, temporaryDirectory } from '../reopen.ts';

let directory: string;
beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(() => rm(directory, { recursive: true }));

describe('one open engine', () => {
  let place: string;
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    place = await temporaryDirectory();
    database = await openIn(place, TABLES);
  });
  afterAll(async () => {
    await database.close();
    await rm(place, { recursive: true });
  });

  test('every commit reaches the sync of the file system', async () => {
    const scope = database.tenant('gabek');
    const before = await database.counters();
    for (let number = 1; number <= 50; number += 1) {
      await scope.execute(sql`insert into catatan (tenant, nomor, isi) values ('gabek', ${number}, 'isi')`);
    }
    const after = await database.counters();
    console.info(`50 commits made ${after.syncs - before.syncs} syncs`);
    expect(after.syncs - before.syncs).toBeGreaterThanOrEqual(50);

    // Reading costs none, so the syncs above are those of the commits.
    for (let number = 1; number <= 50; number += 1)
      await scope.query(z.unknown(), sql`select ${number}::int8`);
    expect((await database.counters()).syncs).toBe(after.syncs);
  });

  test('the engine runs with the settings that make a commit durable', async () => {
    const [row] = await database.outsideTenants().query(
      z.record(z.string(), z.string()),
      sql`select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
            current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
            split_part(current_setting('server_version'), '.', 1) as version`,
    );
    expect(row).toEqual({ fsync: 'on', method: 'fsync', commit: 'on', pages: 'on', version: ENGINE_VERSION });
  });

  test('the write-ahead log is cut back while the engine runs, without anybody asking', async () => {
    const scope = database.tenant('gabek');
    const grow = sql`insert into jenis (id, isi) values (1, ${new Uint8Array(randomBytes(4_000_000))})
      on conflict (id) do update set isi = excluded.isi`;
    for (let time = 0; time < 40; time += 1) await scope.execute(grow);
    const [row] = await database
      .outsideTenants()
      .query(
        z.object({ since: z.number() }),
        sql`select (pg_current_wal_lsn() - redo_lsn)::int8 as since from pg_control_checkpoint()`,
      );
    const { walBytes, directorySyncs } = await database.counters();
    expect(walBytes).toBeGreaterThan(120_000_000);
    expect(row?.since).toBeLessThan(80_000_000);
    expect(directorySyncs).toBeGreaterThan(0);
    // Housekeeping steps out of the application's role and must come back to it.
    expect(await scope.query(z.unknown(), sql`select current_user::text as who`)).toEqual([
      { who: 'lajur_app' },
    ]);
  });
});

test('a cluster of another version is refused and left as it was', async () => {
  await mkdir(join(directory, 'pg'));
  await writeFile(join(directory, 'pg', 'PG_VERSION'), '16\n');
  await expect(openIn(directory, [])).rejects.toThrow(
    'dibuat mesin versi 16, sedangkan Lajur ini memakai versi 18',
  );
  expect(await readFile(join(directory, 'pg', 'PG_VERSION'), 'utf8')).toBe('16\n');
});

test('a folder that is no cluster is refused', async () => {
  await mkdir(join(directory, 'pg'));
  await writeFile(join(directory, 'pg', 'surat.txt'), 'penting');
  await expect(openIn(directory, [])).rejects.toThrow('bukan basis data Lajur');
});

test('a cluster whose making was cut off is made anew', async () => {
  await mkdir(join(directory, 'pg.baru', 'base'), { recursive: true });
  await writeFile(join(directory, 'pg.baru', 'PG_VERSION'), '18\n');
  const database = await openIn(directory, TABLES);
  expect(await database.tenant('a').execute(sql`insert into catatan values ('a', 1, 'isi')`)).toBe(1);
  await database.close();
});

test('data and names survive closing and opening', async () => {
  const first = await openIn(directory, TABLES);
  await first.tenant('a').execute(sql`insert into catatan values ('a', 1, 'isi')`);
  await first.close();
  const second = await openIn(directory, TABLES);
  expect(await second.tenant('a').query(z.unknown(), sql`select isi from catatan`)).toEqual([{ isi: 'isi' }]);
  await second.close();
});

test('a closed database stays closed: no call opens the folder again behind its lock', async () => {
  const database = await openIn(directory, TABLES);
  await database.close();
  await database.close();
  await expect(database.tenant('a').query(z.unknown(), sql`select 1`)).rejects.toThrow('closed');
});
