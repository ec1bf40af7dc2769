-- News to the pemohon (docs/decisions/0018-notifications.md): one row per piece of news and channel, made from the outbox
-- `keluar`. What is told stands in codes; the words are made when they are sent. No name, no number, no address of a
-- person. Same rules as 0001.

create table kabar (
  tenant      text    not null,
  id          text    not null,
  berkas      text    not null,
  -- What makes it one and the same for ever: version and kind of its press, or the wait and day of a reminder.
  perihal     text    not null,
  saluran     text    not null check (saluran in ('tangan', 'email', 'gerbang')),
  -- The version of the berkas that it tells of; later news overtakes earlier that still waits.
  versi       integer not null,
  -- Whose list it stands in.
  kantor      text    not null,
  jenis       text    not null,
  isi         jsonb   not null,
  keadaan     text    not null
    check (keadaan in ('menunggu', 'mengirim', 'terkirim', 'gagal', 'tak_pasti', 'dilewati')),
  -- Why it is in this state, as a code.
  sebab       text,
  dibuat      bigint  not null,
  -- Waiting: not before this instant. Being sent: after it nobody sends it any more, and it is not certain.
  siap        bigint  not null,
  percobaan   integer not null default 0,
  gagal_sejak bigint,
  diubah      bigint  not null,
  -- The official who last did something with it; null: the program.
  oleh        text,
  primary key (tenant, id),
  -- At most once per event and channel.
  unique (tenant, berkas, perihal, saluran),
  foreign key (tenant, berkas) references berkas (tenant, id)
);
create index kabar_siap on kabar (tenant, saluran, siap) where keadaan in ('menunggu', 'mengirim');
create index kabar_kantor on kabar (tenant, kantor, dibuat) where keadaan in ('menunggu', 'gagal', 'tak_pasti');
create index kabar_terakhir on kabar (tenant, saluran, diubah) where keadaan = 'terkirim';

-- The pemohon asked to be left alone: by the address in a message, or at the counter.
create table kabar_berhenti (
  tenant text   not null,
  berkas text   not null,
  pada   bigint not null,
  -- The official who wrote it down; null: the pemohon.
  oleh   text,
  primary key (tenant, berkas),
  foreign key (tenant, berkas) references berkas (tenant, id)
);

do $$
declare nama text;
begin
  foreach nama in array array['kabar', 'kabar_berhenti'] loop
    execute format('alter table %I enable row level security', nama);
    execute format('alter table %I force row level security', nama);
    execute format('create policy satu_tenant on %I
                    using (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))
                    with check (tenant = nullif(current_setting(''lajur.tenant'', true), ''''))', nama);
  end loop;
end
$$;

grant select, insert, delete on kabar, kabar_berhenti to lajur_app;
grant update (keadaan, sebab, siap, percobaan, gagal_sejak, diubah, oleh) on kabar to lajur_app;
-- Who is forgotten takes along what was still to be told.
grant delete on keluar to lajur_app;
