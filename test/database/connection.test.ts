import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '../../src/store/database/sql.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { asOwner, freshPostgres } from './postgres-server.ts';
import { TABLES } from './tables.ts';

test('a server that does not answer gets one sentence, without the password', async () => {
  const opening = openPostgres({ url: 'postgres://lajur:rahasia-sekali@127.0.0.1:1/lajur', migrations: [] });
  await expect(opening).rejects.toThrow(
    /^PostgreSQL belum dapat dihubungi: periksa alamat dan sandi di DATABASE_URL/,
  );
  await expect(opening).rejects.not.toThrow(/rahasia/);
});

const server = process.env['LAJUR_UJI_POSTGRES'];
if (server) describe('postgres', () => onServer(server));

function onServer(url: string): void {
  const KILL = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'lajur'`;

  test('a connection that breaks is reported, its transaction is gone, and the next call gets a new one', async () => {
    const fresh = await freshPostgres(url);
    const database = await openPostgres({ url: fresh.url, migrations: TABLES });
    const scope = database.tenant('a');
    const work = scope.transaction(async (tx) => {
      await tx.execute(sql`insert into catatan values ('a', 1, 'isi')`);
      await asOwner(fresh.url, KILL);
      await tx.execute(sql`insert into catatan values ('a', 2, 'isi')`);
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseError', kind: 'connection-lost' });
    expect(await scope.query(z.unknown(), sql`select * from catatan`)).toEqual([]);
    await database.close();
    await fresh.drop();
  });

  test('two programs that open a new database at the same moment both find it migrated once', async () => {
    const fresh = await freshPostgres(url);
    const opened = await Promise.all(
      [1, 2, 3].map(() => openPostgres({ url: fresh.url, migrations: TABLES })),
    );
    for (const database of opened) {
      expect(await database.tenant('a').query(z.unknown(), sql`select * from catatan`)).toEqual([]);
      await database.close();
    }
    await fresh.drop();
  });

  test('an ordinary user who owns the database is enough, once lajur_app was granted to it', async () => {
    const fresh = await freshPostgres(url);
    const user = `lajur_pemilik_${process.pid}`;
    await asOwner(
      fresh.url,
      `create role ${user} login password 'uji'; grant lajur_app to ${user};
      grant create, connect on database ${new URL(fresh.url).pathname.slice(1)} to ${user}; grant create on schema public to ${user}`,
    );
    const own = new URL(fresh.url);
    own.username = user;
    own.password = 'uji';
    const database = await openPostgres({ url: own.href, migrations: TABLES });
    const who = await database
      .tenant('a')
      .query(z.unknown(), sql`select current_user::text as app, session_user::text as login`);
    expect(who).toEqual([{ app: 'lajur_app', login: user }]);
    await database.close();
    await fresh.drop();
    await asOwner(url, `drop role ${user}`);
  });
}
