import { migration } from '../../src/store/database/migration-files.ts';

/** A small schema of the tests' own: one table of every column type we use, one append-only table under RLS. */
export const TABLES = [
  migration(
    '0001-jenis.sql',
    `create table jenis (
       id bigint primary key, teks text, bulat integer, desimal double precision, benar boolean,
       isi bytea, obyek jsonb, daftar text[], angka bigint[], potongan bytea[], kode uuid
     );
     grant select, insert, update, delete on jenis to lajur_app;`,
  ),
  migration(
    '0002-catatan.sql',
    `create table catatan (
       tenant text not null, nomor bigint not null, isi text not null check (isi <> ''),
       primary key (tenant, nomor)
     );
     alter table catatan enable row level security;
     create policy catatan_tenant on catatan
       using (tenant = current_setting('lajur.tenant', true))
       with check (tenant = current_setting('lajur.tenant', true));
     grant select, insert on catatan to lajur_app;`,
  ),
];
