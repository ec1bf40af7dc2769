-- Berkas: the event chain, the row that lists read, and everything committed with a press (docs/decisions/0006-store.md).
-- Every primary key begins with the tenant; row-level security is the second wall behind the tenant in each statement.
-- Times are epoch milliseconds; hashes are lower-case hex.

-- Case files ------------------------------------------------------------------------------------------------------

create table berkas (
  tenant               text    not null,
  id                   text    not null,
  versi                integer not null check (versi > 0),
  nomor                text,
  kantor_asal          text    not null,
  kantor_terlibat      text[]  not null,
  -- 'kantor/pelaksana' of every post that has had a visit, for "sudah diteruskan" and "menunggu pemohon".
  dilalui              text[]  not null,
  -- Snapshot of the fold of the events; rebuilt from them when `bentuk` is not the program's.
  keadaan              jsonb   not null,
  bentuk               integer not null,
  hash_terakhir        text    not null,
  sop                  text    not null,
  keperluan            text    not null,
  putaran              integer not null,
  di                   text    not null,
  langkah              integer,
  bagian               integer,
  hop                  integer,
  cabang               text,
  sebab_tutup          text,
  pemegang             text    not null,
  penanggung_pelaksana text,
  penanggung_kantor    text,
  kunjungan            text,
  sebab                text,
  tiba                 bigint,
  dibuka               bigint,
  baku                 integer,
  -- No part of the chain; cleared with the key when the person is forgotten.
  nama_pemohon         text,
  rt                   text,
  rw                   text,
  kanal                text    not null,
  di_loket             boolean not null default false,
  dicatat              bigint  not null,
  terakhir_diubah      bigint  not null,
  primary key (tenant, id)
);
create unique index berkas_nomor on berkas (tenant, nomor);
create index berkas_penanggung on berkas (tenant, penanggung_kantor, penanggung_pelaksana) where di <> 'tutup';
create index berkas_diubah on berkas (tenant, terakhir_diubah);
create index berkas_kantor on berkas using gin (kantor_terlibat);

create table peristiwa (
  tenant       text    not null,
  berkas       text    not null,
  versi        integer not null check (versi > 0),
  jenis        text    not null,
  terjadi      bigint  not null,
  -- The canonical bytes (RFC 8785) that `hash` is the SHA-256 of: what was written, not what a column says.
  bytes        bytea   not null,
  hash         text    not null,
  hash_sebelum text,
  primary key (tenant, berkas, versi),
  foreign key (tenant, berkas) references berkas (tenant, id),
  check (hash = encode(sha256(bytes), 'hex')),
  check ((versi = 1) = (hash_sebelum is null))
);

-- Contents, encrypted with the berkas' own key ---------------------------------------------------------------------

create table kunci_berkas (
  tenant  text  not null,
  berkas  text  not null,
  bungkus bytea not null,
  primary key (tenant, berkas),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

create table isian (
  tenant text  not null,
  berkas text  not null,
  id     text  not null,
  hash   text  not null,
  bytes  bytea not null,
  primary key (tenant, berkas, id),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

-- Pictures and PDFs; their bytes lie encrypted in the vault (src/dokumen), named by hash.
create table dokumen (
  tenant  text    not null,
  berkas  text    not null,
  id      text    not null,
  hash    text    not null,
  nama    bytea   not null,
  mime    text    not null,
  ukuran  integer not null check (ukuran > 0),
  halaman integer,
  oleh    text,
  pada    bigint  not null,
  primary key (tenant, berkas, id),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

-- Documents of record: what was printed and signed, frozen in the commit of its press.
create table dokumen_resmi (
  tenant text    not null,
  berkas text    not null,
  id     text    not null,
  versi  integer not null,
  jenis  text    not null,
  hash   text    not null,
  bytes  bytea   not null,
  pada   bigint  not null,
  primary key (tenant, berkas, id, versi),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

-- Exact search without plain numbers. `aktif`: still what the berkas says, not a corrected former value.
create table indeks (
  tenant text    not null,
  jenis  text    not null,
  hash   text    not null,
  berkas text    not null,
  aktif  boolean not null,
  primary key (tenant, jenis, hash, berkas),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create index indeks_berkas on indeks (tenant, berkas);

-- What a berkas began with, by hash --------------------------------------------------------------------------------

create table naskah (
  tenant text  not null,
  hash   text  not null,
  jenis  text  not null check (jenis in ('sop', 'persyaratan', 'formulir', 'kalender')),
  bytes  bytea not null,
  primary key (tenant, hash)
);

-- Numbers: gapless means that every number is accounted for --------------------------------------------------------

create table pencacah (
  tenant text    not null,
  kantor text    not null,
  jenis  text    not null,
  tahun  integer not null,
  urut   integer not null,
  primary key (tenant, kantor, jenis, tahun)
);

create table buku_nomor (
  tenant       text    not null,
  kantor       text    not null,
  jenis        text    not null,
  tahun        integer not null,
  urut         integer not null,
  nomor        text    not null,
  berkas       text    not null,
  terikat      bigint  not null,
  batal        bigint,
  batal_alasan text,
  primary key (tenant, kantor, jenis, tahun, urut),
  unique (tenant, jenis, nomor),
  foreign key (tenant, berkas) references berkas (tenant, id),
  check ((batal is null) = (batal_alasan is null))
);

-- One press, one result --------------------------------------------------------------------------------------------

create table idempotensi (
  tenant text    not null,
  orang  text    not null,
  kunci  text    not null,
  berkas text    not null,
  versi  integer not null,
  pada   bigint  not null,
  primary key (tenant, orang, kunci),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

create table keluar (
  tenant    text    not null,
  id        text    not null,
  berkas    text    not null,
  versi     integer not null,
  jenis     text    not null,
  -- Ids and codes only: a receiver reads the isian itself, under the key.
  isi       jsonb   not null,
  dibuat    bigint  not null,
  siap      bigint  not null,
  percobaan integer not null default 0,
  selesai   bigint,
  galat     text,
  primary key (tenant, id),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create index keluar_siap on keluar (tenant, siap) where selesai is null;

-- Around the work --------------------------------------------------------------------------------------------------

-- Typing not pressed yet; `berkas` is '' for a new request. Encrypted with a key of the tenant.
create table draf (
  tenant  text   not null,
  orang   text   not null,
  berkas  text   not null,
  bagian  text   not null,
  bytes   bytea  not null,
  diubah  bigint not null,
  primary key (tenant, orang, berkas, bagian)
);

-- Who saw a NIK, who opened which document.
create table pembacaan (
  tenant    text   not null,
  berkas    text   not null,
  id        text   not null,
  orang     text   not null,
  penugasan text,
  jenis     text   not null,
  perihal   text   not null,
  pada      bigint not null,
  primary key (tenant, berkas, id),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

create table kehadiran (
  tenant   text   not null,
  berkas   text   not null,
  orang    text   not null,
  terakhir bigint not null,
  primary key (tenant, berkas, orang),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

-- Append-only, for the owner too -----------------------------------------------------------------------------------

create function tolak_perubahan() returns trigger language plpgsql as $$
begin
  raise exception 'lajur: % is append-only, % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

do $$
declare nama text;
begin
  foreach nama in array array['peristiwa', 'isian', 'dokumen', 'dokumen_resmi', 'naskah', 'pembacaan'] loop
    execute format('create trigger hanya_tambah before update or delete on %I
                    for each row execute function tolak_perubahan()', nama);
    execute format('create trigger hanya_tambah_semua before truncate on %I
                    for each statement execute function tolak_perubahan()', nama);
  end loop;
end
$$;

-- The second wall --------------------------------------------------------------------------------------------------

do $$
declare nama text;
begin
  foreach nama in array array['berkas', 'peristiwa', 'kunci_berkas', 'isian', 'dokumen', 'dokumen_resmi', 'indeks',
    'naskah', 'pencacah', 'buku_nomor', 'idempotensi', 'keluar', 'draf', 'pembacaan', 'kehadiran'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;

-- What the program may do ------------------------------------------------------------------------------------------

grant select, insert on peristiwa, isian, dokumen, dokumen_resmi, naskah, pembacaan to lajur_app;
grant select, insert, update on berkas, pencacah, keluar to lajur_app;
grant select, insert on buku_nomor to lajur_app;
grant update (batal, batal_alasan) on buku_nomor to lajur_app;
grant select, insert, delete on kunci_berkas, idempotensi to lajur_app;
grant select, insert, update, delete on indeks, draf, kehadiran to lajur_app;
