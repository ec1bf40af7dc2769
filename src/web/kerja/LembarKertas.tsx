import { DARI_KERTAS } from '../kata/blok.ts';
import { BagianFormulir } from '../komponen/BagianFormulir.tsx';
import { BidangTanggal } from '../komponen/BidangTanggal.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';

export interface LembarKertasProps {
  readonly nomor: string;
  readonly tanggal: { readonly hari: string; readonly bulan: string; readonly tahun: string };
  readonly jam: string;
  readonly galat: (id: string) => string | undefined;
}

/** The part of the intake that copies a sheet of a paper pad: its number and the real time. */
export function LembarKertas({ nomor, tanggal, jam, galat }: LembarKertasProps) {
  return (
    <BagianFormulir judul={DARI_KERTAS.bagian}>
      <input type="hidden" name="kertas" value="ya" />
      <BidangTeks
        id="nomor_kertas"
        label={DARI_KERTAS.nomor}
        petunjuk={DARI_KERTAS.nomorPetunjuk}
        nilai={nomor}
        lebar={16}
        kapital
        galat={galat('nomor_kertas')}
      />
      <BidangTanggal id="tgl_kertas" label={DARI_KERTAS.tanggal} {...tanggal} galat={galat('tgl_kertas')} />
      <BidangTeks
        id="jam_kertas"
        label={DARI_KERTAS.jam}
        petunjuk={DARI_KERTAS.jamPetunjuk}
        nilai={jam}
        lebar={4}
        papan="numeric"
        maks={5}
        galat={galat('jam_kertas')}
      />
    </BagianFormulir>
  );
}
