import { BLOK } from '../kata/blok.ts';
import { LembarCetak, TumpukanCetak } from '../komponen/HalamanCetak.tsx';
import { UraianCetak } from '../komponen/BlokCetak.tsx';
import type { Layar } from '../layar.ts';
import { alamat } from '../alamat.ts';
import type { BlokCetak } from './blok-cetak-data.ts';

const GARIS = '.'.repeat(34);

/** The sheets of a pad to print: for each number one for the pemohon and one for the office. */
export function HalamanLembarBlok({ layar, data }: { readonly layar: Layar; readonly data: BlokCetak }) {
  const lembar = data.nomor.flatMap((nomor) => [
    { nomor, untuk: BLOK.untukPemohon, isian: BLOK.isianPemohon, ket: BLOK.lacak },
    { nomor, untuk: BLOK.untukKantor, isian: BLOK.isian, ket: BLOK.pulih },
  ]);
  return (
    <TumpukanCetak judul={data.kaki} aset={layar.aset} kertas="a6" hrefKembali={`${alamat.register}/blok`}>
      {lembar.map(({ nomor, untuk, isian, ket }) => (
        <LembarCetak
          key={`${nomor}${untuk}`}
          judul={BLOK.lembar}
          kop={{ induk: data.kop.atas.join('\n'), kantor: data.kop.nama, alamat: data.kop.kontak }}
          jejak={data.jejak}
          tandaAir={data.air ?? undefined}
        >
          <UraianCetak
            daftar={[
              { nama: BLOK.nomor, isi: <b>{nomor}</b> },
              ...isian.map((nama) => ({ nama, isi: GARIS })),
              { nama: BLOK.diterima, isi: GARIS },
              { nama: BLOK.dokumen, isi: GARIS },
              { nama: BLOK.petugas, isi: GARIS },
            ]}
          />
          <p>
            <b>{untuk}.</b> {ket} {BLOK.gratis}
          </p>
        </LembarCetak>
      ))}
    </TumpukanCetak>
  );
}
