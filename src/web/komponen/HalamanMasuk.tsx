import type { ComponentChildren } from 'preact';
import type { AlamatAset } from '../aset/alamat.ts';
import { MASUK } from '../kata/masuk.ts';
import { BidangRadio } from './BidangRadio.tsx';
import type { Pilihan } from './BidangPilihan.tsx';
import { BidangTeks } from './BidangTeks.tsx';
import { HalamanPolos } from './HalamanPolos.tsx';
import type { MerekProps } from './Merek.tsx';
import { Pemberitahuan } from './Pemberitahuan.tsx';
import { RingkasanKesalahan } from './RingkasanKesalahan.tsx';
import { Tombol } from './Tombol.tsx';

export interface HalamanMasukProps {
  readonly aset: AlamatAset;
  readonly merek: MerekProps;
  readonly aksi: string;
  readonly akun?: string | undefined;
  /** Where to go on to; checked by the server. */
  readonly lanjut?: string | undefined;
  /** Said above the fields: session ended, logged out, typed form kept. */
  readonly pesan?: string | undefined;
  readonly galat?: string | undefined;
  /** Several offices under one address: the person chooses. */
  readonly kantor?: readonly Pilihan[] | undefined;
  readonly kantorDipilih?: string | undefined;
  readonly kaki?: ComponentChildren;
  /** Further hidden fields, for example the ticket of a typed form that outlives the login. */
  readonly tersembunyi?: Readonly<Record<string, string>> | undefined;
}

/** Login: fields "akun" and "sandi". Pasting works, no puzzles. */
export function HalamanMasuk(p: HalamanMasukProps) {
  return (
    <HalamanPolos judul={MASUK.judul} aset={p.aset} merek={p.merek} masuk kaki={p.kaki}>
      <h1>{MASUK.judul}</h1>
      {p.pesan && <Pemberitahuan isi={p.pesan} />}
      {p.galat && <RingkasanKesalahan daftar={[{ id: 'akun', pesan: p.galat }]} />}
      <form class="formulir" method="post" action={p.aksi}>
        {p.lanjut && <input type="hidden" name="lanjut" value={p.lanjut} />}
        {Object.entries(p.tersembunyi ?? {}).map(([nama, nilai]) => (
          <input key={nama} type="hidden" name={nama} value={nilai} />
        ))}
        {p.kantor && p.kantor.length > 1 && (
          <BidangRadio
            id="kantor"
            label={MASUK.kantor}
            pilihan={p.kantor}
            nilai={p.kantorDipilih ?? p.kantor[0]?.nilai}
          />
        )}
        <BidangTeks id="akun" label={MASUK.akun} nilai={p.akun} autoLengkap="username" fokus={!p.akun} />
        <BidangTeks
          id="sandi"
          label={MASUK.sandi}
          jenis="password"
          autoLengkap="current-password"
          fokus={p.akun !== undefined}
        />
        <Tombol jenis="utama" ukuran="besar" lebar>
          {MASUK.masuk}
        </Tombol>
      </form>
    </HalamanPolos>
  );
}
