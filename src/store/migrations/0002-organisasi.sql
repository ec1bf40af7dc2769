-- Offices, posts, people, appointments and logins (docs/decisions/0007-login-and-posts.md).
-- Same rules as 0001: the tenant first in every key, row-level security behind it, times in epoch milliseconds.

-- Tenants: one kecamatan with its offices --------------------------------------------------------------------------

-- Readable without a tenant, because the login page must find one by the host name it was called with.
create table tenant (
  id      text    not null,
  nama    text    not null,
  host    text,
  zona    text    not null check (zona in ('WIB', 'WITA', 'WIT')),
  latihan boolean not null,
  dibuat  bigint  not null,
  primary key (id),
  unique (id, latihan)
);
create unique index tenant_host on tenant (lower(host));

-- Goes up with every change of the four tables below: a reader keeps what it has while the number stands. Its row is
-- also the lock under which appointments are checked against one another.
create table versi_organisasi (
  tenant text   not null references tenant (id),
  versi  bigint not null,
  primary key (tenant)
);

create table kantor (
  tenant     text not null references tenant (id),
  id         text not null,
  unit       text not null,
  nama       text not null,
  kode       text not null,
  awalan     text not null,
  induk      text,
  alamat     text not null,
  telepon    text not null,
  jam_loket  text not null,
  primary key (tenant, id),
  foreign key (tenant, induk) references kantor (tenant, id) deferrable initially deferred
);

-- The post's kantor and lane never change: appointments of the past would change with them.
create table jabatan (
  tenant    text not null,
  id        text not null,
  kantor    text not null,
  pelaksana text not null,
  nama      text not null,
  primary key (tenant, id),
  foreign key (tenant, kantor) references kantor (tenant, id)
);

create table pegawai (
  tenant text    not null references tenant (id),
  id     text    not null,
  nama   text    not null,
  nip    text,
  akun   text    not null check (akun = lower(akun)),
  admin  boolean not null,
  primary key (tenant, id),
  constraint pegawai_akun unique (tenant, akun),
  constraint pegawai_nip unique (tenant, nip)
);

-- Append-only but for one thing, done once: `dicabut_pada` cuts the appointment short.
create table penugasan (
  tenant         text   not null,
  id             text   not null,
  orang          text   not null,
  jabatan        text   not null,
  status         text   not null check (status in ('definitif', 'plt', 'plh')),
  mulai          bigint not null,
  sampai         bigint check (sampai > mulai),
  surat_nomor    text,
  surat_tanggal  text,
  dicatat_pada   bigint not null,
  -- null: entered by the administrator of the machine (import).
  dicatat_oleh   text,
  dicabut_pada   bigint,
  dicabut_oleh   text,
  dicabut_alasan text,
  primary key (tenant, id),
  foreign key (tenant, orang) references pegawai (tenant, id),
  foreign key (tenant, jabatan) references jabatan (tenant, id),
  foreign key (tenant, dicatat_oleh) references pegawai (tenant, id),
  foreign key (tenant, dicabut_oleh) references pegawai (tenant, id),
  check ((surat_nomor is null) = (surat_tanggal is null)),
  check ((dicabut_pada is null) = (dicabut_alasan is null))
);
create index penugasan_orang on penugasan (tenant, orang);
-- The second wall behind the check in core/organisasi: one open definitif holder of a post.
create unique index penugasan_satu_definitif on penugasan (tenant, jabatan)
  where status = 'definitif' and sampai is null and dicabut_pada is null;

-- Login ------------------------------------------------------------------------------------------------------------

create table akun (
  tenant         text    not null,
  pegawai        text    not null,
  -- Argon2id in PHC form, parameters and salt included.
  sandi_hash     text    not null,
  -- A one-time password, to be changed at the first login.
  harus_ganti    boolean not null,
  diubah         bigint  not null,
  masuk_terakhir bigint,
  primary key (tenant, pegawai),
  foreign key (tenant, pegawai) references pegawai (tenant, id)
);

-- Keyed by a hash of the name typed, not by a person: names that do not exist are slowed down just the same.
create table percobaan_masuk (
  tenant   text    not null references tenant (id),
  kunci    bytea   not null,
  gagal    integer not null check (gagal > 0),
  terakhir bigint  not null,
  sampai   bigint  not null,
  primary key (tenant, kunci)
);
create index percobaan_masuk_terakhir on percobaan_masuk (tenant, terakhir);

-- Outside tenants: a cookie says nothing but its token, and the token finds the tenant. Only its SHA-256 is kept, so
-- that a copy of this table opens no session.
create table sesi (
  hash        bytea   not null,
  tenant      text    not null,
  pegawai     text    not null,
  dibuat      bigint  not null,
  terakhir    bigint  not null,
  -- Milliseconds without a request after which it ends.
  diam        bigint  not null check (diam > 0),
  -- The instant at which it ends in any case.
  habis       bigint  not null,
  -- Opened with a one-time password: only the page that changes it opens.
  harus_ganti boolean not null,
  primary key (hash),
  foreign key (tenant, pegawai) references pegawai (tenant, id)
);
create index sesi_pegawai on sesi (tenant, pegawai);
create index sesi_habis on sesi (habis);

-- Settings ---------------------------------------------------------------------------------------------------------

create table pengaturan (
  tenant text   not null references tenant (id),
  kunci  text   not null,
  isi    jsonb  not null,
  diubah bigint not null,
  oleh   text,
  primary key (tenant, kunci),
  foreign key (tenant, oleh) references pegawai (tenant, id)
);

-- The clock a trainer moves. `latihan` is always true, so the foreign key refuses a tenant that is a real office.
create table jam_geser (
  tenant  text    not null,
  latihan boolean not null default true check (latihan),
  geser   bigint  not null,
  diubah  bigint  not null,
  primary key (tenant),
  foreign key (tenant, latihan) references tenant (id, latihan)
);

-- The second wall --------------------------------------------------------------------------------------------------

do $$
declare nama text;
begin
  foreach nama in array array['tenant', 'versi_organisasi', 'kantor', 'jabatan', 'pegawai', 'penugasan', 'akun',
    'percobaan_masuk', 'sesi', 'pengaturan', 'jam_geser'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
  end loop;
  foreach nama in array array['versi_organisasi', 'kantor', 'jabatan', 'pegawai', 'akun', 'percobaan_masuk',
    'pengaturan', 'jam_geser'] loop
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;

create policy terbaca on tenant for select using (true);
create policy di_luar_tenant on tenant
  using (coalesce(current_setting('lajur.tenant', true), '') = '')
  with check (coalesce(current_setting('lajur.tenant', true), '') = '');

create policy terbaca on penugasan for select
  using (tenant = nullif(current_setting('lajur.tenant', true), ''));
create policy tambah on penugasan for insert
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));
create policy cabut_sekali on penugasan for update
  using (tenant = nullif(current_setting('lajur.tenant', true), '') and dicabut_pada is null)
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

create policy token_atau_tenant on sesi
  using (coalesce(current_setting('lajur.tenant', true), '') in ('', tenant))
  with check (coalesce(current_setting('lajur.tenant', true), '') in ('', tenant));

-- What the program may do ------------------------------------------------------------------------------------------

grant select, insert, update on tenant, versi_organisasi, kantor to lajur_app;
grant select, insert on jabatan, pegawai, penugasan to lajur_app;
grant update (nama) on jabatan to lajur_app;
grant update (nama, nip, admin) on pegawai to lajur_app;
grant update (dicabut_pada, dicabut_oleh, dicabut_alasan) on penugasan to lajur_app;
grant select, insert, update on akun, pengaturan, jam_geser to lajur_app;
grant select, insert, update, delete on percobaan_masuk, sesi to lajur_app;
