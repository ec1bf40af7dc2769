import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Scope } from '../../src/store/database/database.ts';
import { json, sql, type SqlParam } from '../../src/store/database/sql.ts';
import { forEachEngine } from './engines.ts';
import { TABLES } from './tables.ts';

// Both engines must answer the same JS values, or a store tested on one would fail on the other.
forEachEngine((open) => {
  let scope: Scope;
  beforeAll(async () => {
    scope = (await open(TABLES)).tenant('contoh');
  });

  const echo = async (expression: ReturnType<typeof sql>): Promise<unknown> => {
    const [row] = await scope.query(z.object({ v: z.unknown() }), sql`select ${expression} as v`);
    return row?.v;
  };

  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

  test.each<[string, ReturnType<typeof sql>, unknown]>([
    ['text', sql`${`a'b"c\\d\n{é}𝄞`}::text`, `a'b"c\\d\n{é}𝄞`],
    ['empty text', sql`${''}::text`, ''],
    ['null', sql`${null}::text`, null],
    ['int8 of epoch ms', sql`${1_795_305_600_123}::int8`, 1_795_305_600_123],
    ['int8 at the edge', sql`${Number.MAX_SAFE_INTEGER}::int8`, Number.MAX_SAFE_INTEGER],
    ['int4', sql`${-7}::int4`, -7],
    ['count', sql`(select count(*) from generate_series(1, 3))`, 3],
    ['float8', sql`${0.1}::float8`, 0.1],
    ['boolean true', sql`${true}::boolean`, true],
    ['boolean false', sql`${false}::boolean`, false],
    ['bytea', sql`${bytes}::bytea`, bytes],
    ['empty bytea', sql`${new Uint8Array()}::bytea`, new Uint8Array()],
    [
      'jsonb object',
      sql`${json({ a: [1, 'dua', null, { b: true }] })}::jsonb`,
      { a: [1, 'dua', null, { b: true }] },
    ],
    ['jsonb string', sql`${json('polos')}::jsonb`, 'polos'],
    ['jsonb array', sql`${json([1, 2])}::jsonb`, [1, 2]],
    ['jsonb null', sql`${json(null)}::jsonb`, null],
    ['json', sql`${json({ a: 1 })}::json`, { a: 1 }],
    [
      'text[]',
      sql`${['a', '', 'b,c', 'd"e', 'f\\g', '{h}', 'NULL', ' i ']}::text[]`,
      ['a', '', 'b,c', 'd"e', 'f\\g', '{h}', 'NULL', ' i '],
    ],
    ['empty text[]', sql`${[]}::text[]`, []],
    ['text[] with a null', sql`array['a', null]::text[]`, ['a', null]],
    ['int8[]', sql`${[1, 2_000_000_000_000]}::int8[]`, [1, 2_000_000_000_000]],
    ['bytea[]', sql`${[bytes, new Uint8Array()]}::bytea[]`, [bytes, new Uint8Array()]],
    ['boolean[]', sql`array[true, false]`, [true, false]],
    ['jsonb[]', sql`array['{"a":"b,\\"c"}'::jsonb]`, [{ a: 'b,"c' }]],
    ['uuid', sql`${'7f9c24e8-3b12-4fef-91e0-5a1d7a0c1e55'}::uuid`, '7f9c24e8-3b12-4fef-91e0-5a1d7a0c1e55'],
    ['numeric', sql`${'12.50'}::numeric`, '12.50'],
    ['date', sql`${'2026-11-22'}::date`, '2026-11-22'],
  ])('%s', async (_name, expression, expected) => {
    const value = await echo(expression);
    expect(value).toStrictEqual(expected);
  });

  test('bytes come back as a plain Uint8Array with a memory of its own', async () => {
    const value = await echo(sql`${bytes}::bytea`);
    expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
    expect(value instanceof Uint8Array && value.buffer.byteLength).toBe(256);
  });

  test('a number that JS cannot hold exactly is refused, not rounded', async () => {
    await expect(echo(sql`9007199254740993::int8`)).rejects.toThrow();
    expect(await echo(sql`1`)).toBe(1);
  });

  test('a row with all columns, stored and read', async () => {
    const values: readonly SqlParam[] = [1, 'teks', 2, 1.5, true, bytes, json({ a: 1 }), ['x', 'y'], [3, 4]];
    const [id = 0, ...rest] = values;
    await scope.execute(
      sql`insert into jenis (id, teks, bulat, desimal, benar, isi, obyek, daftar, angka) values (${id}, ${rest[0] ?? null},
        ${rest[1] ?? null}, ${rest[2] ?? null}, ${rest[3] ?? null}, ${rest[4] ?? null}, ${rest[5] ?? null}, ${rest[6] ?? null}, ${rest[7] ?? null})`,
    );
    const rows = await scope.query(z.record(z.string(), z.unknown()), sql`select * from jenis`);
    expect(rows).toStrictEqual([
      {
        id: 1,
        teks: 'teks',
        bulat: 2,
        desimal: 1.5,
        benar: true,
        isi: bytes,
        obyek: { a: 1 },
        daftar: ['x', 'y'],
        angka: [3, 4],
        potongan: null,
        kode: null,
      },
    ]);
  });

  test('a megabyte of bytes', async () => {
    const large = new Uint8Array(3_000_000).fill(7);
    const value = await echo(sql`${large}::bytea`);
    expect(value instanceof Uint8Array && Buffer.compare(value, large)).toBe(0);
  });

  test('execute answers the number of rows affected', async () => {
    expect(await scope.execute(sql`insert into jenis (id) select generate_series(100, 104)`)).toBe(5);
    expect(await scope.execute(sql`update jenis set teks = 'baru' where id >= 103`)).toBe(2);
    expect(await scope.execute(sql`delete from jenis where id = 999`)).toBe(0);
    expect(
      await scope.execute(
        sql`with baru as (insert into jenis (id) values (200) returning id) select * from baru`,
      ),
    ).toBe(1);
  });

  test('a row that is not what the schema says is refused', async () => {
    await expect(scope.query(z.object({ v: z.string() }), sql`select 1 as v`)).rejects.toThrow(z.ZodError);
  });
});
