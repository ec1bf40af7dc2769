create table pasangan (
  tenant text not null,
  nomor bigint not null,
  sisi text not null,
  isi text not null,
  primary key (tenant, nomor, sisi)
);

grant select, insert on pasangan to lajur_app;
