import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readMigrations } from '../../../src/store/database/migration-files.ts';
import { sql } from '../../../src/store/database/sql.ts';
import { openIn, temporaryDirectory } from '../reopen.ts';
import { MIGRATIONS, startWriter } from './child.ts';

const KILLS = 8;
const PAIR = z.object({ nomor: z.number(), sisi: z.number() });

let directory: string;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await (await openIn(directory, await readMigrations(MIGRATIONS))).close();
});
afterAll(() => rm(directory, { recursive: true }));

// Each round opens what the last kill left, so recovery itself is killed over and over too.
test(`kill -9 during writes, ${KILLS} times, loses no acknowledged pair and leaves no half one`, async () => {
  const acknowledged: number[] = [];
  let first = 1;
  for (let round = 0; round < KILLS; round += 1) {
    const writer = await startWriter(directory, first);
    // Another moment each time: from the first commit to some hundreds of them.
    await writer.printed(2 + round * 6);
    await writer.kill();
    const numbers = writer.lines.slice(1).map(Number);
    acknowledged.push(...numbers);
    // The one under way may have been committed without its acknowledgement: skip past it.
    first = (numbers.at(-1) ?? first) + 2;
  }

  const database = await openIn(directory, await readMigrations(MIGRATIONS));
  const rows = await database
    .tenant('gabek')
    .query(PAIR, sql`select nomor, count(*) as sisi from pasangan group by nomor order by nomor`);
  await database.close();

  const stored = new Map(rows.map((row) => [row.nomor, row.sisi]));
  expect(acknowledged.filter((number) => stored.get(number) !== 2)).toEqual([]);
  expect(rows.filter((row) => row.sisi !== 2)).toEqual([]);
  expect(rows.length - acknowledged.length).toBeLessThanOrEqual(KILLS);
  console.info(`${acknowledged.length} acknowledged pairs, ${rows.length} stored, ${KILLS} kills`);
}, 240_000);
