-- One-time passwords end by themselves, and every one that was given is on record (docs/decisions/0015-own-office.md).
-- Same rules as 0001.

-- Null: chosen by its owner, or given before this was known.
alter table akun add column sekali_sampai bigint;

-- Who gave whom a new password, and until when it opened. The password itself is nowhere.
create table sandi_diberikan (
  tenant  text   not null,
  id      text   not null,
  pegawai text   not null,
  -- null: the administrator of the machine, by a command.
  oleh    text,
  pada    bigint not null,
  sampai  bigint not null check (sampai > pada),
  primary key (tenant, id),
  foreign key (tenant, pegawai) references pegawai (tenant, id),
  foreign key (tenant, oleh) references pegawai (tenant, id)
);
create index sandi_diberikan_pegawai on sandi_diberikan (tenant, pegawai, pada);

create trigger hanya_tambah before update or delete on sandi_diberikan
  for each row execute function tolak_perubahan();
create trigger hanya_tambah_semua before truncate on sandi_diberikan
  for each statement execute function tolak_perubahan();

alter table sandi_diberikan enable row level security;
alter table sandi_diberikan force row level security;
create policy satu_tenant on sandi_diberikan
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert on sandi_diberikan to lajur_app;
