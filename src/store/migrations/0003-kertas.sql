-- Paper: every print of a berkas, and the codes by which a stranger's sheet or receipt finds its berkas.
-- Same rules as 0001. Codes are kept as hashes (the short one keyed): a copy of these tables opens no page.

-- One row per print. The bytes are the document of record `resmi`, committed with the event `dicetak`.
create table cetakan (
  tenant text    not null,
  berkas text    not null,
  id     text    not null,
  surat  text    not null,
  resmi  text    not null,
  versi  integer not null,
  -- SHA-256 of the token in the QR; null for papers that carry none (drafts).
  token  text,
  -- The first letters of the token, printed below the QR, for a sheet whose QR cannot be read.
  kode   text,
  oleh   text,
  pada   bigint  not null,
  primary key (tenant, berkas, id),
  foreign key (tenant, berkas) references berkas (tenant, id),
  foreign key (tenant, berkas, resmi, versi) references dokumen_resmi (tenant, berkas, id, versi),
  check ((token is null) = (kode is null))
);
create unique index cetakan_token on cetakan (token);

-- The pemohon's two keys to the tracking page: the token in the QR (128 bits) and the short code to type.
create table lacak (
  tenant text   not null,
  berkas text   not null,
  -- Which derivation of the keys this is: the next one is taken where a short code is taken already.
  urut   integer not null check (urut > 0),
  token  text   not null,
  kode   text   not null,
  pada   bigint not null,
  primary key (tenant, berkas),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create unique index lacak_token on lacak (token);
create unique index lacak_kode on lacak (kode);

create trigger hanya_tambah before update or delete on cetakan
  for each row execute function tolak_perubahan();
create trigger hanya_tambah_semua before truncate on cetakan
  for each statement execute function tolak_perubahan();

do $$
declare nama text;
begin
  foreach nama in array array['cetakan', 'lacak'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
    -- A code finds its tenant here, so it cannot ask for one; whoever has no tenant set may only read.
    execute format('create policy kode_atau_tenant on %I for select
                    using (coalesce(current_setting(''lajur.tenant'', true), '''') in ('''', tenant))', nama);
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;

grant select, insert on cetakan to lajur_app;
grant select, insert, delete on lacak to lajur_app;
