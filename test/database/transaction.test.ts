import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Scope, Statements } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from './engines.ts';
import { TABLES } from './tables.ts';

const NUMBERS = z.object({ nomor: z.number() });

forEachEngine((open) => {
  let scope: Scope;
  beforeAll(async () => {
    scope = (await open(TABLES)).tenant('gabek');
  });

  const insert = (to: Statements, number: number) =>
    to.execute(sql`insert into catatan (tenant, nomor, isi) values ('gabek', ${number}, 'isi')`);
  const has = async (number: number) =>
    (await scope.query(NUMBERS, sql`select nomor from catatan where nomor = ${number}`)).length === 1;

  test('commits all when the work resolves, and answers its value', async () => {
    const value = await scope.transaction(async (tx) => {
      await insert(tx, 1);
      await insert(tx, 2);
      return 'selesai';
    });
    expect([value, await has(1), await has(2)]).toEqual(['selesai', true, true]);
  });

  test('rolls back all when the work throws, and rejects with the same error', async () => {
    const error = new Error('berhenti');
    const work = scope.transaction(async (tx) => {
      await insert(tx, 10);
      throw error;
    });
    await expect(work).rejects.toBe(error);
    expect(await has(10)).toBe(false);
  });

  test('rolls back all when a statement is refused', async () => {
    const work = scope.transaction(async (tx) => {
      await insert(tx, 20);
      await insert(tx, 20);
    });
    await expect(work).rejects.toMatchObject({
      kind: 'unique',
      constraint: 'catatan_pkey',
      table: 'catatan',
    });
    expect(await has(20)).toBe(false);
  });

  test('an ignored failure does not pass for a commit', async () => {
    const work = scope.transaction(async (tx) => {
      await insert(tx, 30);
      await tx.execute(sql`select 1 / 0`).catch(() => undefined);
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseError', code: '25P02' });
    expect(await has(30)).toBe(false);
  });

  test('the outer scope is refused inside the work, instead of waiting for itself', async () => {
    const work = scope.transaction(async (tx) => {
      await insert(tx, 40);
      await insert(scope, 41);
    });
    await expect(work).rejects.toThrow(/tx/);
    expect([await has(40), await has(41)]).toEqual([false, false]);
  });

  test('the transaction is refused after its end', async () => {
    const kept = await scope.transaction(async (tx) => tx);
    await expect(insert(kept, 50)).rejects.toThrow(/ended/);
  });

  test('many at once neither mix nor block one another', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => 100 + index);
    await Promise.allSettled(
      numbers.map((number) =>
        scope.transaction(async (tx) => {
          await insert(tx, number);
          if (number % 2 === 1) throw new Error('ganjil');
        }),
      ),
    );
    const rows = await scope.query(NUMBERS, sql`select nomor from catatan where nomor >= 100 order by nomor`);
    expect(rows.map((row) => row.nomor)).toEqual(numbers.filter((number) => number % 2 === 0));
  });
});
