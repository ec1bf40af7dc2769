import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database, Scope } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from './engines.ts';
import { TABLES } from './tables.ts';

const ROW = z.object({ tenant: z.string(), nomor: z.number() });
const SETTING = z.object({ tenant: z.string() });

forEachEngine((open) => {
  let database: Database;
  const all = (scope: Scope) => scope.query(ROW, sql`select tenant, nomor from catatan order by nomor`);
  const write = (scope: Scope, tenant: string, number: number) =>
    scope.execute(sql`insert into catatan (tenant, nomor, isi) values (${tenant}, ${number}, 'isi')`);

  beforeAll(async () => {
    database = await open(TABLES);
    await write(database.tenant('a'), 'a', 1);
    await write(database.tenant('b'), 'b', 2);
  });

  test('a query sees its own tenant only, though it asks for everything', async () => {
    expect(await all(database.tenant('a'))).toEqual([{ tenant: 'a', nomor: 1 }]);
    expect(await all(database.tenant('b'))).toEqual([{ tenant: 'b', nomor: 2 }]);
    expect(await all(database.tenant('c'))).toEqual([]);
    expect(await all(database.outsideTenants())).toEqual([]);
  });

  test('a row cannot be written for another tenant', async () => {
    await expect(write(database.tenant('a'), 'b', 3)).rejects.toMatchObject({ kind: 'refused' });
    await expect(write(database.outsideTenants(), 'a', 3)).rejects.toMatchObject({ kind: 'refused' });
  });

  test('the setting survives the rollback of the transaction it was made before', async () => {
    const stop = database.tenant('c').transaction(() => Promise.reject(new Error('batal')));
    await expect(stop).rejects.toThrow('batal');
    expect(await all(database.tenant('c'))).toEqual([]);
    expect(await all(database.tenant('a'))).toHaveLength(1);
  });

  test('a hundred interleaved queries of twenty tenants each run under their own', async () => {
    const asked = Array.from({ length: 100 }, (_, index) => `t${index % 20}`);
    const answered = await Promise.all(
      asked.map(async (name) => {
        const one = sql`select current_setting('lajur.tenant', true) as tenant`;
        const [row] = await database.tenant(name).query(SETTING, one);
        return row?.tenant;
      }),
    );
    expect(answered).toEqual(asked);
  });

  test('a name that tries to be SQL is only a name', async () => {
    expect(await all(database.tenant(`a' or 'a'='a`))).toEqual([]);
  });

  test('an empty name is refused, because it would mean no tenant', () => {
    expect(() => database.tenant('')).toThrow();
  });
});
