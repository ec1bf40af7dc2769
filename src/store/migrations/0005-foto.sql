-- Pictures: which way up a page stands, and the one-time addresses by which a phone sends pictures into an open berkas
-- (docs/decisions/0012-pictures.md). Same rules as 0001.

-- Degrees clockwise by page, from the first; a page that is not named stands upright.
alter table dokumen add column putaran jsonb not null default '[]';

-- One address shown as a QR on an official's page. Whoever holds its token may add pictures as that official, to these
-- items of this berkas, until `habis` (epoch ms of the true clock) or until it is closed; it shows nothing of the berkas.
create table sesi_hp (
  tenant    text    not null,
  id        text    not null,
  -- SHA-256 of the token in the address.
  token     text    not null,
  berkas    text    not null,
  orang     text    not null,
  penugasan text    not null,
  -- 'syarat': pictures of persyaratan; 'pindai': scans of signed sheets.
  guna      text    not null check (guna in ('syarat', 'pindai')),
  -- Keys of the persyaratan, or of the signatures, in the order of the page.
  butir     jsonb   not null,
  dibuat    bigint  not null,
  habis     bigint  not null,
  -- SHA-256 of the cookie of the first phone that opened it; no other may.
  hp        text,
  terkirim  integer not null default 0,
  ditutup   bigint,
  primary key (tenant, id),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create unique index sesi_hp_token on sesi_hp (token);
create index sesi_hp_habis on sesi_hp (tenant, habis);

alter table sesi_hp enable row level security;
alter table sesi_hp force row level security;
-- A token finds its tenant here, so it cannot ask for one; whoever has no tenant set may only read.
create policy kode_atau_tenant on sesi_hp for select
  using (coalesce(current_setting('lajur.tenant', true), '') in ('', tenant));
create policy satu_tenant on sesi_hp
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert, delete on sesi_hp to lajur_app;
grant update (hp, terkirim, ditutup) on sesi_hp to lajur_app;
