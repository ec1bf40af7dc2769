import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Scope } from '../../src/store/database/database.ts';
import { sql } from '../../src/store/database/sql.ts';
import { forEachEngine } from '../database/engines.ts';
import { migrasi } from './kantor-uji.ts';

/** Tables whose key does not begin with a tenant, each for a reason; a new one must be argued for here. */
const DI_LUAR_TENANT: Readonly<Record<string, string>> = {
  lajur_migrasi: 'the book of applied migrations: the owner reads it, the program may not',
  tenant: 'is the list of tenants itself',
  sesi: 'a token finds its tenant here, so it cannot ask for one (design 3, "Tenant")',
};

const HANYA_TAMBAH = [
  'cetakan',
  'dokumen',
  'dokumen_resmi',
  'isian',
  'naskah',
  'pembacaan',
  'peristiwa',
  'sandi_diberikan',
  'setelan',
];

forEachEngine((open) => {
  let db: Scope;
  beforeAll(async () => {
    db = (await open(await migrasi())).tenant('gabek');
  });

  const tabel = () =>
    db.query(
      z.object({
        nama: z.string(),
        rls: z.boolean(),
        paksa: z.boolean(),
        kunci: z.string().nullable(),
        aturan: z.number(),
      }),
      sql`select c.relname::text as nama, c.relrowsecurity as rls, c.relforcerowsecurity as paksa,
            (select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
             where i.indrelid = c.oid and i.indisprimary) as kunci,
            (select count(*) from pg_policy p where p.polrelid = c.oid
              and pg_get_expr(p.polqual, c.oid) like '%lajur.tenant%'
              and pg_get_expr(p.polwithcheck, c.oid) like '%lajur.tenant%') as aturan
          from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
    );

  test('every table has a primary key that begins with the tenant, and forced row-level security on it', async () => {
    const dalam = (await tabel()).filter((t) => !(t.nama in DI_LUAR_TENANT));
    expect(dalam.length).toBeGreaterThanOrEqual(15);
    expect(dalam.filter((t) => t.kunci !== 'tenant')).toEqual([]);
    const semua = (await tabel()).filter((t) => t.nama !== 'lajur_migrasi');
    expect(semua.filter((t) => !t.rls || !t.paksa || t.aturan === 0)).toEqual([]);
  });

  test('the program owns nothing and may only add to what is for good', async () => {
    const milik = await db.query(
      z.object({ nama: z.string() }),
      sql`select relname::text as nama from pg_class where relowner = 'lajur_app'::regrole`,
    );
    expect(milik).toEqual([]);
    const hak = await db.query(
      z.object({ nama: z.string(), hak: z.string() }),
      sql`select table_name::text as nama, string_agg(privilege_type, ' ' order by privilege_type) as hak
          from information_schema.role_table_grants where grantee = 'lajur_app' and table_schema = 'public'
          group by 1 order by 1`,
    );
    const boleh = new Map(hak.map((h) => [h.nama, h.hak]));
    expect(HANYA_TAMBAH.map((nama) => boleh.get(nama))).toEqual(HANYA_TAMBAH.map(() => 'INSERT SELECT'));
    expect([...boleh].filter(([, h]) => /TRUNCATE|REFERENCES|TRIGGER/.test(h))).toEqual([]);
    expect(boleh.get('berkas')).toBe('INSERT SELECT UPDATE');
    expect(boleh.get('buku_nomor')).toBe('INSERT SELECT');
  });
});
