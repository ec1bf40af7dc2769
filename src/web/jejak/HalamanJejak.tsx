import { JENIS_PEMBACAAN, type PembacaanTercatat } from '../../store/berkas/pembacaan.ts';
import { alamat, type SaringJejak } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { JEJAK } from '../kata/jejak.ts';
import { BidangPilihan } from '../komponen/BidangPilihan.tsx';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { type BulanBuku, geserBulan } from '../register/bulan.ts';
import { barisJejak } from './baris-jejak.ts';

export interface HalamanJejakProps {
  readonly layar: Layar;
  readonly saring: SaringJejak;
  readonly bulan: BulanBuku;
  readonly baris: readonly PembacaanTercatat[];
  readonly jumlah: number;
  readonly hal: number;
  readonly halaman: number;
  /** The people and offices whose looks this person may read. */
  readonly orang: readonly { readonly id: string; readonly nama: string }[];
  readonly kantor: readonly { readonly id: string; readonly nama: string }[];
}

/** Every look at personal data of a month, newest first. */
export function HalamanJejak(p: HalamanJejakProps) {
  const { layar, saring, bulan, baris, jumlah, hal, halaman } = p;
  return (
    <Bingkai layar={layar} judul={JEJAK.judul} di="jejak" gaya="monitor">
      <KepalaHalaman
        judul={JEJAK.judul}
        ket={JEJAK.ket}
        kanan={
          jumlah > 0 && (
            <Tombol href={alamat.jejakCsv({ ...saring, hal: undefined })} ikon="download">
              {JEJAK.csv}
            </Tombol>
          )
        }
      />
      <Saringan {...p} />
      <Kartu judul={bulan.nama} ujung={jumlah > 0 ? JEJAK.baris(jumlah) : undefined} jarak={false}>
        {baris.length === 0 ? (
          <Kosong ikon="eye" judul={JEJAK.kosong(bulan.nama)} ket={JEJAK.kosongKet} />
        ) : (
          <Tabel
            label={JEJAK.tabel(bulan.nama)}
            kolom={JEJAK.kolom.map((judul) => ({ judul }))}
            baris={baris.map((b) => {
              const kata = barisJejak(layar, b);
              return [
                <span class="angka">{kata.pada}</span>,
                kata.siapa,
                kata.jabatan,
                <a class="angka" href={alamat.jejakBerkas(b.nomor ?? b.berkas)}>
                  {b.nomor ?? JEJAK.titipan}
                </a>,
                kata.apa,
                kata.rincian,
              ];
            })}
          />
        )}
      </Kartu>
      <nav class="deret hal-m" aria-label={JEJAK.bulan}>
        {hal > 1 && <Tombol href={alamat.jejak({ ...saring, hal: String(hal - 1) })}>{JEJAK.lalu}</Tombol>}
        {halaman > 1 && <span>{JEJAK.halaman(hal, halaman)}</span>}
        {hal < halaman && (
          <Tombol href={alamat.jejak({ ...saring, hal: String(hal + 1) })}>{JEJAK.lanjut}</Tombol>
        )}
        <Geser {...p} banyak={-1} />
        <Geser {...p} banyak={1} />
      </nav>
    </Bingkai>
  );
}

function Saringan({ saring, bulan, orang, kantor }: HalamanJejakProps) {
  const pilihan = (isi: HalamanJejakProps['orang']) => isi.map((o) => ({ nilai: o.id, label: o.nama }));
  return (
    <form class="saring-m saring-j" method="get" action={alamat.jejak()}>
      <input type="hidden" name="bulan" value={bulan.kunci} />
      {kantor.length > 1 && (
        <BidangPilihan
          id="kantor"
          label={JEJAK.kantor}
          nilai={saring.kantor}
          kosong={JEJAK.semua}
          pilihan={pilihan(kantor)}
        />
      )}
      <BidangPilihan
        id="orang"
        label={JEJAK.orang}
        nilai={saring.orang}
        kosong={JEJAK.semua}
        pilihan={pilihan(orang)}
      />
      <BidangPilihan
        id="jenis"
        label={JEJAK.apa}
        nilai={saring.jenis}
        kosong={JEJAK.semua}
        pilihan={JENIS_PEMBACAAN.map((j) => ({ nilai: j, label: JEJAK.jenis[j] }))}
      />
      <Tombol>{JEJAK.tampilkan}</Tombol>
    </form>
  );
}

function Geser({ layar, saring, bulan, banyak }: HalamanJejakProps & { readonly banyak: 1 | -1 }) {
  const lain = geserBulan(bulan, banyak, layar.dunia.kalender.zona);
  if (lain.dari > layar.kini) return null;
  return (
    <Tombol
      href={alamat.jejak({ ...saring, bulan: lain.kunci, hal: undefined })}
      {...(banyak < 0 ? { ikon: 'chevron-left' as const } : { ikonAkhir: 'chevron-right' as const })}
    >
      {(banyak < 0 ? JEJAK.sebelum : JEJAK.sesudah)(lain.nama)}
    </Tombol>
  );
}
