import type { Hubungan } from '../../core/berkas/peristiwa.ts';
import { ORANG } from '../kata/orang.ts';
import type { Kiriman } from '../kiriman.ts';
import { BidangRadio } from '../komponen/BidangRadio.tsx';
import { BidangTeks } from '../komponen/BidangTeks.tsx';
import type { Kesalahan } from '../komponen/RingkasanKesalahan.tsx';
import { type BahanKerja, galatUntuk, terketik } from './bahan.ts';

const HUBUNGAN: readonly Hubungan[] = ['sendiri', 'keluarga', 'kuasa'];
const PANJANG = 100;

export interface BidangOrangProps {
  readonly bahan: Pick<BahanKerja, 'ketikan' | 'kesalahan'>;
  /** Field of the name: "penerima", "pembawa". */
  readonly id: string;
  readonly label: string;
  readonly petunjuk?: string | undefined;
  readonly hubungan: string;
  /** The pemohon's name, to start with; empty where it is not to be shown. */
  readonly nama: string;
}

/** Who takes or brings the papers: name and relation to the pemohon. */
export function BidangOrang({ bahan, id, label, petunjuk, hubungan, nama }: BidangOrangProps) {
  return (
    <>
      <BidangTeks
        id={id}
        label={label}
        petunjuk={petunjuk}
        nilai={terketik(bahan, id, nama)}
        galat={galatUntuk(bahan, id)}
      />
      <BidangRadio
        id="hubungan"
        label={hubungan}
        nilai={terketik(bahan, 'hubungan', 'sendiri')}
        pilihan={HUBUNGAN.map((h) => ({ nilai: h, label: ORANG.pilihan[h] }))}
        galat={galatUntuk(bahan, 'hubungan')}
      />
    </>
  );
}

export interface OrangTerbaca {
  readonly nama: string;
  readonly hubungan: Hubungan;
}

/** Reads name and relation. Another name than the pemohon's (null: not known here) cannot be "pemohon sendiri". */
export function bacaOrang(
  kiriman: Kiriman,
  id: string,
  pemohon: string | null,
): { readonly orang: OrangTerbaca | null; readonly kesalahan: readonly Kesalahan[] } {
  const nama = kiriman.teks(id).trim().replaceAll(/\s+/gu, ' ');
  const hubungan = HUBUNGAN.find((h) => h === kiriman.teks('hubungan'));
  const kesalahan: Kesalahan[] = [];
  if (nama === '') kesalahan.push({ id, pesan: ORANG.isi });
  if (nama.length > PANJANG) kesalahan.push({ id, pesan: ORANG.terlaluPanjang });
  if (hubungan === undefined) kesalahan.push({ id: 'hubungan', pesan: ORANG.pilih });
  if (nama !== '' && pemohon !== null && hubungan === 'sendiri' && !samaNama(nama, pemohon))
    kesalahan.push({ id: 'hubungan', pesan: ORANG.bukanPemohon });
  const orang = hubungan !== undefined && kesalahan.length === 0 ? { nama, hubungan } : null;
  return { orang, kesalahan };
}

function samaNama(a: string, b: string): boolean {
  const rapi = (nama: string): string => nama.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');
  return rapi(a) === rapi(b);
}
