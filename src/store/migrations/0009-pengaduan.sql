-- Complaints of citizens and what the office answers (docs/decisions/0022-pemohon-online.md). Same rules as 0001.

create table pengaduan (
  tenant         text    not null,
  id             text    not null,
  -- SHA-256 of the token in the address of its own page; keyed hash of the short code to type.
  token          text    not null,
  kode           text    not null,
  -- The office it is about.
  kantor         text    not null,
  berkas         text,
  -- Not for the counter it may be about.
  hanya_pimpinan boolean not null,
  keadaan        text    not null check (keadaan in ('terbuka', 'dijawab', 'ditutup')),
  -- How to reach the writer, sealed with a key of the tenant; null where nobody asked to be reached.
  kontak         bytea,
  dibuat         bigint  not null,
  -- Since when an answer is waited for; null while none is.
  menunggu       bigint,
  ditutup        bigint,
  primary key (tenant, id),
  foreign key (tenant, kantor) references kantor (tenant, id),
  foreign key (tenant, berkas) references berkas (tenant, id),
  check ((keadaan = 'terbuka') = (menunggu is not null)),
  check ((keadaan = 'ditutup') = (ditutup is not null))
);
create unique index pengaduan_token on pengaduan (token);
create unique index pengaduan_kode on pengaduan (kode);
create index pengaduan_kantor on pengaduan (tenant, kantor, keadaan, dibuat);
create index pengaduan_berkas on pengaduan (tenant, berkas) where berkas is not null;

-- What was written, by the citizen (`oleh` null) and by officials, each once and for good; gone only with the person.
create table pengaduan_tulisan (
  tenant    text   not null,
  pengaduan text   not null,
  id        text   not null,
  oleh      text,
  penugasan text,
  -- Sealed with a key of the tenant.
  bytes     bytea  not null,
  pada      bigint not null,
  primary key (tenant, pengaduan, id),
  foreign key (tenant, pengaduan) references pengaduan (tenant, id)
);

do $$
declare nama text;
begin
  foreach nama in array array['pengaduan', 'pengaduan_tulisan'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;
-- A token finds its tenant here, so it cannot ask for one; whoever has no tenant set may only read.
create policy kode_atau_tenant on pengaduan for select
  using (coalesce(current_setting('lajur.tenant', true), '') in ('', tenant));

grant select, insert on pengaduan to lajur_app;
grant update (keadaan, menunggu, ditutup, kontak) on pengaduan to lajur_app;
grant select, insert, delete on pengaduan_tulisan to lajur_app;
