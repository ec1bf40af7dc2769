import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from './engines.ts';
import { TABLES } from './tables.ts';

forEachEngine((open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open(TABLES);
    await database.tenant('gabek').execute(sql`insert into catatan values ('gabek', 1, 'isi')`);
  });

  test('every statement runs as lajur_app, inside and outside tenants and transactions', async () => {
    const WHO = z.object({ who: z.string() });
    const who = sql`select current_user::text as who`;
    const answers = [
      ...(await database.tenant('gabek').query(WHO, who)),
      ...(await database.outsideTenants().query(WHO, who)),
      ...(await database.tenant('gabek').transaction((tx) => tx.query(WHO, who))),
    ];
    expect(answers.map((answer) => answer.who)).toEqual(['lajur_app', 'lajur_app', 'lajur_app']);
  });

  test('the role owns nothing, cannot log in and has no special right', async () => {
    const [row] = await database.outsideTenants().query(
      z.object({ owned: z.number(), login: z.boolean(), above: z.boolean() }),
      sql`select (select count(*) from pg_class where relowner = r.oid) as owned, rolcanlogin as login,
            (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) as above
          from pg_roles r where rolname = 'lajur_app'`,
    );
    expect(row).toEqual({ owned: 0, login: false, above: false });
  });

  test.each([
    ['update', sql`update catatan set isi = 'lain'`],
    ['delete', sql`delete from catatan`],
    ['truncate', sql`truncate catatan`],
    ['drop', sql`drop table catatan`],
    ['alter', sql`alter table catatan disable row level security`],
    ['create', sql`create table milik (a int)`],
    ['the book of migrations', sql`select * from lajur_migrasi`],
  ])('%s is refused', async (_name, statement) => {
    await expect(database.tenant('gabek').execute(statement)).rejects.toMatchObject({
      kind: 'refused',
      code: '42501',
    });
    expect(await database.tenant('gabek').query(z.unknown(), sql`select * from catatan`)).toHaveLength(1);
  });
});
