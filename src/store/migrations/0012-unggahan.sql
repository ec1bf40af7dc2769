-- Files on their way: sent in pieces, so that a broken connection costs a piece and not the file, and named by the form
-- that they belong to (docs/decisions/0028-dokumen.md). Same rules as 0001.

-- What a picture suffers from as it was measured ('buram', 'gelap'); null where it was not, as of a PDF.
alter table dokumen add column mutu jsonb;

-- One file of one sender. Its pieces lie sealed in the vault, on a shelf named after it, until a form takes it up or
-- `habis` (epoch ms of the true clock) has passed. No page ever shows it.
create table unggahan (
  tenant   text    not null,
  id       text    not null,
  -- Whose it is: an official, one phone's address, one tracking link. Nobody else's requests find it.
  pemilik  text    not null,
  nama     bytea   not null,
  -- Bytes, and the CRC-32 of all of them, as the sender announced.
  ukuran   integer not null check (ukuran > 0),
  crc      bigint  not null,
  diterima integer not null default 0 check (diterima between 0 and ukuran),
  -- Names of its pieces in the vault, in order.
  potongan jsonb   not null default '[]',
  dibuat   bigint  not null,
  habis    bigint  not null,
  primary key (tenant, id)
);
create index unggahan_pemilik on unggahan (tenant, pemilik);
create index unggahan_habis on unggahan (tenant, habis);

alter table unggahan enable row level security;
alter table unggahan force row level security;
create policy satu_tenant on unggahan
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert, delete on unggahan to lajur_app;
grant update (diterima, potongan, habis) on unggahan to lajur_app;
