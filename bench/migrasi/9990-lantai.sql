-- Measurements only: the smallest table that a commit can write to.
create table lantai (nomor bigint primary key, isi text not null);
grant select, insert on lantai to lajur_app;
