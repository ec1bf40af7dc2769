-- Register numbers of letters, paper pads for an outage, and the books by month (docs/decisions/0013-numbers.md).
-- Same rules as 0001.

-- A range of numbers that lies on paper in a kantor. Numbers not used are void when the pad is closed.
create table blok_nomor (
  tenant        text    not null,
  kantor        text    not null,
  id            text    not null,
  jenis         text    not null,
  tahun         integer not null,
  dari          integer not null check (dari > 0),
  sampai        integer not null check (sampai >= dari),
  dibuat        bigint  not null,
  oleh          text    not null,
  ditutup       bigint,
  ditutup_oleh  text,
  -- Words about the outage, never about a person.
  alasan        text,
  primary key (tenant, kantor, id),
  check ((ditutup is null) = (ditutup_oleh is null) and (ditutup is null) = (alasan is null))
);

-- `berkas` is null for a number that lies on a pad and is not used yet. `tanda`: the signature it was given for.
-- `batal_sebab` says why in a code; `batal_alasan` is then the id of the encrypted reason, else plain words.
alter table buku_nomor alter column berkas drop not null;
alter table buku_nomor alter column terikat drop not null;
alter table buku_nomor add column tanda text;
alter table buku_nomor add column blok text;
alter table buku_nomor add column batal_sebab text;
alter table buku_nomor add foreign key (tenant, kantor, blok) references blok_nomor (tenant, kantor, id);
alter table buku_nomor add check ((berkas is null) = (terikat is null) and (berkas is not null or blok is not null));
create index buku_nomor_terikat on buku_nomor (tenant, kantor, jenis, terikat);
create index buku_nomor_berkas on buku_nomor (tenant, berkas);
create index peristiwa_terjadi on peristiwa (tenant, jenis, terjadi);

-- Once bound, bound for good; once void, void for good; a void number is bound to nothing more.
create function nomor_sekali() returns trigger language plpgsql as $$
begin
  if (old.berkas is not null and new.berkas is distinct from old.berkas)
    or (old.batal is not null and (new.batal is distinct from old.batal or new.berkas is distinct from old.berkas))
  then
    raise exception 'lajur: number % is settled', old.nomor using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger nomor_sekali before update on buku_nomor for each row execute function nomor_sekali();

alter table blok_nomor enable row level security;
alter table blok_nomor force row level security;
create policy satu_tenant on blok_nomor
  using (tenant = nullif(current_setting('lajur.tenant', true), ''))
  with check (tenant = nullif(current_setting('lajur.tenant', true), ''));

grant select, insert on blok_nomor to lajur_app;
grant update (ditutup, ditutup_oleh, alasan) on blok_nomor to lajur_app;
grant update (berkas, terikat, batal_sebab) on buku_nomor to lajur_app;
