-- Requests that a pemohon writes on a phone and the counter has not received yet (docs/decisions/0030-ajukan.md). No
-- berkas, no event, no number before that. Same rules as 0001.

create table permohonan (
  tenant        text    not null,
  id            text    not null,
  -- SHA-256 of the token in the address of its pages; keyed hash of the short code that is said at the counter.
  token         text    not null,
  kode          text    not null,
  -- The office whose counter it is for, and the service asked for.
  kantor        text    not null,
  keperluan     text    not null,
  keadaan       text    not null check (keadaan in ('konsep', 'dikirim', 'diminta', 'diterima', 'ditutup')),
  versi         integer not null,
  -- Its own data key under the master key, and what was typed, sealed with it. Both go when it is received.
  bungkus       bytea,
  isi           bytea,
  -- Keyed hashes of NIK and No. KK, once it was sent: for the counter alone.
  indeks        text[]  not null default '{}',
  dibuat        bigint  not null,
  diubah        bigint  not null,
  dikirim       bigint,
  -- The official who is receiving it now, and since when; who asked for more, closed or received it.
  pemroses      text,
  pemroses_pada bigint,
  oleh          text,
  berkas        text,
  primary key (tenant, id),
  foreign key (tenant, kantor) references kantor (tenant, id),
  foreign key (tenant, berkas) references berkas (tenant, id),
  check ((keadaan = 'diterima') = (berkas is not null)),
  check ((bungkus is null) = (isi is null)),
  check ((keadaan = 'diterima') = (isi is null))
);
create unique index permohonan_token on permohonan (token);
create unique index permohonan_kode on permohonan (tenant, kode);
create index permohonan_kantor on permohonan (tenant, kantor, keadaan, dikirim);
create index permohonan_diubah on permohonan (tenant, keadaan, diubah);

-- Its pictures; the files lie in the vault under the id of the request, sealed with its key.
create table permohonan_dokumen (
  tenant     text    not null,
  permohonan text    not null,
  id         text    not null,
  syarat     text    not null,
  hash       text    not null,
  nama       bytea   not null,
  mime       text    not null,
  ukuran     integer not null,
  halaman    integer,
  putaran    jsonb   not null default '[]',
  mutu       jsonb,
  pada       bigint  not null,
  primary key (tenant, permohonan, id),
  foreign key (tenant, permohonan) references permohonan (tenant, id)
);

-- Who looked at it at the counter; taken over into the book of its berkas when it is received.
create table permohonan_pembacaan (
  tenant     text   not null,
  permohonan text   not null,
  id         text   not null,
  orang      text   not null,
  penugasan  text,
  jenis      text   not null,
  perihal    text   not null,
  pada       bigint not null,
  primary key (tenant, permohonan, id),
  foreign key (tenant, permohonan) references permohonan (tenant, id)
);

do $$
declare nama text;
begin
  foreach nama in array array['permohonan', 'permohonan_dokumen', 'permohonan_pembacaan'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;
-- A token finds its tenant here, so it cannot ask for one; whoever has no tenant set may only read.
create policy kode_atau_tenant on permohonan for select
  using (coalesce(current_setting('lajur.tenant', true), '') in ('', tenant));

grant select, insert, delete on permohonan, permohonan_dokumen, permohonan_pembacaan to lajur_app;
grant update (kantor, keperluan, keadaan, versi, bungkus, isi, indeks, diubah, dikirim, pemroses, pemroses_pada, oleh, berkas)
  on permohonan to lajur_app;
