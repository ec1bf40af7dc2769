-- What the monitor looks for by time: the decisions of a month among all events, and who looked at personal data when.
-- Same rules as 0001; no table is new.

create index peristiwa_diperiksa on peristiwa (tenant, terjadi) where jenis = 'diperiksa';
create index pembacaan_pada on pembacaan (tenant, pada);
