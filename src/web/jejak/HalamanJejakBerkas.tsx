import type { Berkas } from '../../core/berkas/berkas.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { JEJAK } from '../kata/jejak.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { BarisJejak } from './baris-jejak.ts';

export interface HalamanJejakBerkasProps {
  readonly layar: Layar;
  readonly berkas: Berkas;
  readonly baris: readonly BarisJejak[];
  /** Whether this person may open the berkas itself. */
  readonly dapatDibuka: boolean;
}

/** Every look at the personal data of one berkas, newest first. */
export function HalamanJejakBerkas({ layar, berkas, baris, dapatDibuka }: HalamanJejakBerkasProps) {
  const nomor = berkas.nomor ?? JEJAK.titipan;
  return (
    <Bingkai layar={layar} judul={JEJAK.judulBerkas(nomor)} di="jejak" gaya="monitor">
      <Remah asal={{ label: JEJAK.judul, href: alamat.jejak() }} kini={nomor} />
      <KepalaHalaman
        judul={JEJAK.judulBerkas(nomor)}
        ket={JEJAK.ket}
        kanan={
          dapatDibuka && <Tombol href={alamat.berkas(berkas.nomor ?? berkas.id)}>{JEJAK.kembali}</Tombol>
        }
      />
      <Kartu judul={nomor} ujung={baris.length > 0 ? JEJAK.baris(baris.length) : undefined} jarak={false}>
        {baris.length === 0 ? (
          <Kosong ikon="eye" judul={JEJAK.kosongBerkas} ket={JEJAK.kosongBerkasKet} />
        ) : (
          <Tabel
            label={JEJAK.tabelBerkas(nomor)}
            kolom={JEJAK.kolomBerkas.map((judul) => ({ judul }))}
            baris={baris.map((b) => [
              <span class="angka">{b.pada}</span>,
              b.siapa,
              b.jabatan,
              b.apa,
              b.rincian,
            ])}
          />
        )}
      </Kartu>
    </Bingkai>
  );
}
