import { bulanPanjang } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { GUDANG, INAKTIF } from '../kata/gudang-arsip.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { BoksAda } from '../kerja/bahan-arsip.ts';
import { BidangTempat } from '../kerja/tempat-arsip.tsx';
import { Konfirmasi } from '../komponen/Konfirmasi.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';

export interface HalamanInaktifProps {
  readonly layar: Layar;
  readonly kantor: string;
  readonly bulan: string;
  readonly idem: string;
  /** How many can be moved, and how many must stay. */
  readonly pindah: number;
  readonly tetap: number;
  readonly boks: readonly BoksAda[];
  readonly muat: number;
  readonly ketikan?: BahanKerja['ketikan'];
  readonly kesalahan?: readonly Kesalahan[];
}

/** Asks where the maps of a month go when they become inaktif: grouped by month and year, each keeping its own label. */
export function HalamanInaktif(p: HalamanInaktifProps) {
  const { layar, kantor, bulan, kesalahan = [], ketikan = {} } = p;
  const nama = bulanPanjang(bulan);
  const kembali = alamat.arsip({ kantor, bulan });
  const semula = { rak: '', boks: bulan, folder: '', label: '' };
  return (
    <Bingkai layar={layar} judul={INAKTIF.judul(nama)} di="arsip">
      <Remah asal={{ label: GUDANG.judul, href: kembali }} kini={GUDANG.tab.inaktif} />
      <Konfirmasi
        judul={INAKTIF.judul(nama)}
        aksi={alamat.arsipInaktif()}
        tersembunyi={{ kantor, bulan, _idem: p.idem }}
        ya={INAKTIF.ya}
        hrefBatal={kembali}
      >
        <p>{p.pindah > 0 ? INAKTIF.ket(p.pindah) : INAKTIF.tiada}</p>
        {p.tetap > 0 && <p class="petunjuk">{INAKTIF.tetap(p.tetap)}</p>}
        <RingkasanKesalahan daftar={kesalahan} />
        <p>
          <b>{INAKTIF.tempat}</b>
        </p>
        <BidangTempat
          bahan={{ ketikan, kesalahan }}
          boks={p.boks}
          muat={p.muat}
          semula={semula}
          nomor=""
          tanpaLabel
        />
      </Konfirmasi>
    </Bingkai>
  );
}
