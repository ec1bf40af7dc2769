import { Halaman, type HalamanProps } from './Halaman.tsx';
import { HalamanPolos, type HalamanPolosProps } from './HalamanPolos.tsx';
import { IsiGalat, type IsiGalatProps } from './IsiGalat.tsx';
import { GALAT } from '../kata/galat.ts';

export interface HalamanGalatProps extends IsiGalatProps {
  /** The frame of a logged-in official, or the bare card. */
  readonly bingkai:
    | ({ readonly untuk: 'pengguna' } & Omit<HalamanProps, 'judul' | 'children'>)
    | ({ readonly untuk: 'tamu' } & Omit<HalamanPolosProps, 'judul' | 'children'>);
}

/** A refusal or failure as a whole page: 403, 404, 409, 413, 500 each in its words. */
export function HalamanGalat({ bingkai, ...isi }: HalamanGalatProps) {
  const judul = isi.judul ?? GALAT[isi.jenis].judul;
  if (bingkai.untuk === 'pengguna') {
    return (
      <Halaman {...bingkai} judul={judul}>
        <IsiGalat {...isi} />
      </Halaman>
    );
  }
  return (
    <HalamanPolos {...bingkai} judul={judul}>
      <IsiGalat {...isi} />
    </HalamanPolos>
  );
}
