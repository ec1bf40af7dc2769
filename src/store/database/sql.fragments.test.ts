import { expect, test } from 'vitest';
import { join, sql } from './sql.ts';

test('values become numbered parameters', () => {
  const statement = sql`select * from berkas where nomor = ${7} and nama = ${'Ani'}`;
  expect(statement.text).toBe('select * from berkas where nomor = $1 and nama = $2');
  expect(statement.params).toEqual([7, 'Ani']);
});

test('a fragment is renumbered inside another, at any depth', () => {
  const inner = sql`b = ${2} or b = ${3}`;
  const middle = sql`(${inner}) and c = ${4}`;
  const statement = sql`where a = ${1} and ${middle} limit ${5}`;
  expect(statement.text).toBe('where a = $1 and (b = $2 or b = $3) and c = $4 limit $5');
  expect(statement.params).toEqual([1, 2, 3, 4, 5]);
});

test('a fragment may stand first, last, and twice', () => {
  const column = sql`nama = ${'Ani'}`;
  expect(sql`${column} and ${column}`.text).toBe('nama = $1 and nama = $2');
  expect(sql`${sql``}`.text).toBe('');
});

test('typed text never becomes statement text', () => {
  const statement = sql`select ${"'; drop table peristiwa; --"}`;
  expect(statement.text).toBe('select $1');
});

test('join puts a separator between fragments', () => {
  const all = join([sql`a = ${1}`, sql`b = ${2}`, sql`c`], sql` and `);
  expect(sql`where ${all}`.text).toBe('where a = $1 and b = $2 and c');
  expect(join([], sql`, `).text).toBe('');
});
