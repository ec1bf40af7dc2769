import { berlaku, sebutan } from '../../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CABUT, PENUGASAN } from '../kata/penugasan.ts';
import { BidangPanjang } from '../komponen/BidangPanjang.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Remah } from '../komponen/Remah.tsx';
import type { Layar } from '../layar.ts';
import { alamatPenugasan } from './penugasan-alamat.ts';

export interface HalamanCabutProps {
  readonly layar: Layar;
  readonly penugasan: PenugasanTercatat;
  readonly alasan?: string;
  readonly galat?: string | undefined;
}

/** Asks once more before an appointment is revoked, and why. */
export function HalamanCabut({ layar, penugasan, alasan, galat }: HalamanCabutProps) {
  const { nama, sebagai } = penyebutan(layar, penugasan);
  const sisa = layar.organisasi.penugasan.some(
    (p) => p.jabatan === penugasan.jabatan && p.id !== penugasan.id && berlaku(p, layar.kini),
  );
  return (
    <Bingkai layar={layar} judul={CABUT.judul(nama)} di="penugasan">
      <Remah asal={{ label: PENUGASAN.judul, href: alamat.penugasan }} kini={PENUGASAN.cabut} />
      <Konfirmasi
        judul={CABUT.judul(nama)}
        aksi={alamatPenugasan.cabut(penugasan.id)}
        tersembunyi={{}}
        ya={CABUT.ya}
        hrefBatal={alamat.penugasan}
      >
        <p>
          {CABUT.akibat(nama, sebagai)} {!sisa && CABUT.jadiKosong}
        </p>
        <p>{CABUT.tetap}</p>
        <BidangPanjang
          id="alasan"
          label={CABUT.alasan}
          petunjuk={CABUT.alasanPetunjuk}
          nilai={alasan}
          galat={galat}
          maks={500}
        />
      </Konfirmasi>
    </Bingkai>
  );
}

/** Who an appointment is about, and the post as it is written with the status. */
export function penyebutan(
  { organisasi, dir }: Pick<Layar, 'organisasi' | 'dir'>,
  p: PenugasanTercatat,
): { readonly nama: string; readonly sebagai: string } {
  const jabatan = organisasi.jabatan.find((j) => j.id === p.jabatan)?.nama ?? p.jabatan;
  return { nama: dir.orang(p.orang)?.nama ?? p.orang, sebagai: sebutan(p.status, jabatan) };
}
