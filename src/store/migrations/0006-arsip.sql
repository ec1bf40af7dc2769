-- The archive of each kantor as its lists read it: where the map of a berkas lies now, and who has borrowed it. Derived
-- from the events `diarsipkan`, `arsip_*`; written in the statement of their press. Same rules as 0001.

create table arsip (
  tenant         text   not null,
  kantor         text   not null,
  berkas         text   not null,
  rak            text   not null,
  boks           text   not null,
  folder         text   not null,
  label          text   not null,
  keadaan        text   not null check (keadaan in ('aktif', 'inaktif')),
  -- When it was filed (the last filing supersedes): months and years are those of this instant in the office's zone.
  masuk          bigint not null,
  -- Null while the map is on its shelf.
  pinjam_tenggat bigint,
  -- The last time every file of the digital archive was opened and compared, and how many were missing or damaged.
  diperiksa      bigint,
  rusak          integer not null default 0 check (rusak >= 0),
  primary key (tenant, kantor, berkas),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create index arsip_boks on arsip (tenant, kantor, boks, rak);
create index arsip_masuk on arsip (tenant, kantor, keadaan, masuk);
create index arsip_pinjam on arsip (tenant, kantor, pinjam_tenggat) where pinjam_tenggat is not null;

-- What was filed before this table was: the owner reads across tenants here, once.
alter table berkas no force row level security;
alter table peristiwa no force row level security;

insert into arsip (tenant, kantor, berkas, rak, boks, folder, label, keadaan, masuk)
select distinct on (d.tenant, d.kantor, d.berkas) d.tenant, d.kantor, d.berkas,
  coalesce(case when d.terurai then substring(d.lokasi from '(?:^|, )Rak ([^,]+)') end, ''),
  coalesce(case when d.terurai then substring(d.lokasi from '(?:^|, )Boks ([^,]+)') end, ''),
  coalesce(case when d.terurai then substring(d.lokasi from '(?:^|, )Folder ([^,]+)') end, ''),
  case when d.terurai then '' else d.lokasi end, 'aktif', d.terjadi
from (
  select p.tenant, p.berkas, p.versi, p.terjadi, p.isi ->> 'kantor' as kantor, p.isi -> 'data' ->> 'lokasi' as lokasi,
    (p.isi -> 'data' ->> 'lokasi') ~ '^(Rak [^,]+(, |$))?(Boks [^,]+(, |$))?(Folder [^,]+)?$' as terurai
  from (select tenant, berkas, versi, terjadi, convert_from(bytes, 'UTF8')::jsonb as isi
        from peristiwa where jenis = 'diarsipkan') p
) d
where d.kantor is not null and d.lokasi is not null
order by d.tenant, d.kantor, d.berkas, d.versi desc;

alter table berkas force row level security;
alter table peristiwa force row level security;

alter table arsip enable row level security;
alter table arsip force row level security;
create policy satu_tenant on arsip
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert, update on arsip to lajur_app;
