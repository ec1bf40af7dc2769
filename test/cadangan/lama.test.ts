import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { semuaFile } from '../../src/cadangan/folder.ts';
import { bukaGudang } from '../../src/dokumen/gudang.ts';
import type { Database } from '../../src/store/database/database.ts';
import { apply } from '../../src/store/database/migrate.ts';
import { type Migration, migration } from '../../src/store/database/migration-files.ts';
import { openPostgres } from '../../src/store/database/postgres.ts';
import { sql } from '../../src/store/database/sql.ts';
import { kataTemuan } from '../../src/store/periksa/temuan.ts';
import { forEachEngine } from '../database/engines.ts';
import { freshPostgres } from '../database/postgres-server.ts';
import { openIn } from '../database/reopen.ts';
import { migrasi } from '../organisasi/contoh.ts';
import { berhasil } from '../store/berhasil.ts';
import { kantorUji, pressBaru } from '../store/kantor-uji.ts';
import { folderBaru, hapus, periksa, pulih, tempat } from './kantor-cadangan.ts';
import { skema } from './skema.ts';

const LAMA = fileURLToPath(new URL('./lama/lajur-0002.tar', import.meta.url));

/** A migration of tomorrow, which changes rows that the backup brings. */
const BESOK = migration(
  '9990-besok.sql',
  `alter table berkas add column besok text;
   alter table berkas no force row level security;
   update berkas set besok = 'dari ' || kanal;
   alter table berkas force row level security;
   alter table berkas alter column besok set not null, alter column besok set default 'baru';
   drop table draf;`,
);

forEachEngine((buka, mesin) => {
  describe('an old backup in a new program', () => {
    let folder: string;
    let migrations: readonly Migration[];
    let database: Database;
    let drop: (() => Promise<void>) | undefined;
    const bukaLagi = (url: string | null): Promise<Database> =>
      url === null ? openIn(join(folder, 'basis-data'), migrations) : openPostgres({ url, migrations });

    beforeAll(async () => {
      folder = await folderBaru();
      migrations = [...(await migrasi()), BESOK];
      const server =
        mesin === 'postgres' ? await freshPostgres(process.env['LAJUR_UJI_POSTGRES'] ?? '') : null;
      drop = server?.drop;
      await pulih(LAMA, tempat(folder, migrations, server?.url ?? null));
      database = await bukaLagi(server?.url ?? null);
    });
    afterAll(async () => {
      await database.close();
      await drop?.();
      await hapus(folder);
    });

    test('is restored as it was then, and brought up to date', async () => {
      const rows = await database
        .tenant('gabek')
        .query(z.object({ besok: z.string() }), sql`select besok from berkas`);
      expect(rows).toEqual([{ besok: 'dari loket' }, { besok: 'dari loket' }, { besok: 'dari loket' }]);
      expect(await periksa(database, folder)).toMatchObject({ temuan: [], berkas: 3, dokumen: 3, nomor: 2 });
    });

    test('holds every rule of a fresh database: keys, policies, triggers, rights', async () => {
      const segar = await buka();
      await segar.asOwner((owner) => apply(owner, BESOK));
      expect(await skema(database)).toEqual(await skema(segar));
      const db = database.tenant('gabek');
      for (const p of [sql`update peristiwa set jenis = 'x'`, sql`delete from isian`, sql`truncate dokumen`])
        await expect(db.execute(p)).rejects.toMatchObject({ kind: 'refused' });
      const lain = await database.tenant('lain').query(z.unknown(), sql`select * from berkas`);
      expect(lain).toEqual([]);
    });

    test('goes on: the next press gets the next number', async () => {
      const { store, naskah } = await kantorUji(database, { gudang: bukaGudang(join(folder, 'dokumen')) });
      const berkas = berhasil(await store.tekan(pressBaru(naskah)));
      expect((await store.bukuNomor.daftar('gabek-satu', 2026)).map((n) => [n.urut, n.nomor]).at(-1)).toEqual(
        [3, berkas.nomor],
      );
    });

    test.runIf(mesin === 'pglite')('one bit of a page of its files is named', async () => {
      const [berkas] = await database
        .tenant('gabek')
        .query(
          z.object({ id: z.string(), nomor: z.string() }),
          sql`select id, nomor from berkas where di = 'tutup'`,
        );
      await database.close();
      const cari = Buffer.from(`"berkas":"${berkas?.id ?? ''}"`);
      let diubah = 0;
      for await (const path of semuaFile(join(folder, 'basis-data/pg/base'))) {
        const file = join(folder, 'basis-data/pg/base', path);
        const isi = await readFile(file);
        const letak = isi.indexOf(cari);
        if (letak < 0) continue;
        isi[letak + 12] = (isi[letak + 12] ?? 0) ^ 1;
        await writeFile(file, isi);
        diubah += 1;
      }
      expect(diubah).toBe(1);
      database = await bukaLagi(null);
      const { temuan } = await periksa(database, folder);
      // Whether the engine finds the page damaged or the chain finds the event changed, the berkas is named.
      expect(temuan.map(kataTemuan).join('\n')).toMatch(
        new RegExp(
          `${berkas?.nomor}, versi \\d+: isi peristiwa|${berkas?.id}: basis data tidak dapat membacanya`,
        ),
      );
    });
  });
});
