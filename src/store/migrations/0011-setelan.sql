-- What an office decides over its files (docs/decisions/0029-syarat.md): every version whole, none ever changed, so that
-- who decided what, when, and what stood before can always be said. Same rules as 0001.

create table setelan (
  tenant text   not null,
  -- What it is about: the requirements.
  kunci  text   not null,
  versi  bigint not null check (versi > 0),
  isi    jsonb  not null,
  pada   bigint not null,
  -- The official who decided it.
  oleh   text   not null,
  primary key (tenant, kunci, versi)
);

create trigger hanya_tambah before update or delete on setelan
  for each row execute function tolak_perubahan();
create trigger hanya_tambah_semua before truncate on setelan
  for each statement execute function tolak_perubahan();

alter table setelan enable row level security;
alter table setelan force row level security;
create policy satu_tenant on setelan
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert on setelan to lajur_app;
