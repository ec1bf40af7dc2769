import { BERULANG } from '../../core/monitor/daftar.ts';
import type { Kini } from '../../core/monitor/kini.ts';
import { kaliKembali } from '../../core/monitor/perjalanan.ts';
import { sisaAtauLewat } from '../../core/waktu/durasi.ts';
import { HARI } from '../../core/waktu/saat.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { namaTempat } from '../tampilan/direktori.ts';
import { statusBerkas } from '../tampilan/status.ts';
import { desimal } from './angka.ts';
import type { BahanMonitor } from './bahan-monitor.ts';
import { NomorBerkas } from './NomorBerkas.tsx';

const TAMPIL = 6;

/** The berkas that are over their time the most, now. */
export function KartuLewat({ bahan }: { readonly bahan: BahanMonitor }) {
  const { kini, kantor } = bahan;
  const lewat = kini
    .filter((k) => k.keadaan === 'lewat')
    .toSorted((a, b) => (a.jam?.sisa ?? 0) - (b.jam?.sisa ?? 0));
  return (
    <Kartu judul={MONITOR.kini.judul} jarak={false} ujung={lihat('lewat', lewat.length, kantor)}>
      {lewat.length === 0 ? (
        <Kosong ikon="check" judul={MONITOR.kini.kosong} ket={MONITOR.kini.kosongKet} />
      ) : (
        <ul class="deret-m">
          {lewat.slice(0, TAMPIL).map((k) => (
            <li key={k.berkas.id}>
              <NomorBerkas bahan={bahan} berkas={k.berkas} />
              <span>{tempat(bahan, k)}</span>
              <b class="merah angka">{sisaAtauLewat(k.jam?.sisa ?? 0)}</b>
              {kaliKembali(k.berkas) >= BERULANG && (
                <Tag warna="kunyit">{MONITOR.sebab.jumlah(kaliKembali(k.berkas))}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
    </Kartu>
  );
}

/** The berkas that wait for their pemohon: why, and for how long. */
export function KartuPemohonMonitor({ bahan }: { readonly bahan: BahanMonitor }) {
  const { kini, kantor, ukuran } = bahan;
  const tunggu = kini
    .filter((k) => k.keadaan === 'pemohon')
    .toSorted((a, b) => a.kunjungan.tiba - b.kunjungan.tiba);
  return (
    <Kartu judul={MONITOR.kini.pemohon} jarak={false} ujung={lihat('pemohon', tunggu.length, kantor)}>
      {tunggu.length === 0 ? (
        <Kosong ikon="footprints" judul={MONITOR.kini.pemohonKosong} ket={MONITOR.kini.pemohonKosongKet} />
      ) : (
        <ul class="deret-m">
          {tunggu.slice(0, TAMPIL).map((k) => (
            <li key={k.berkas.id}>
              <NomorBerkas bahan={bahan} berkas={k.berkas} />
              <span>{statusBerkas(bahan.sopBerkas(k.berkas), k.berkas.posisi)}</span>
              <b class="ungu angka">
                {MONITOR.mutu.hari(desimal(Math.max(0, ukuran.kini - k.kunjungan.tiba) / HARI))}
              </b>
            </li>
          ))}
        </ul>
      )}
    </Kartu>
  );
}

function tempat({ layar, sopBerkas }: BahanMonitor, { berkas, kunjungan }: Kini): string {
  return kunjungan.penanggung ? namaTempat(sopBerkas(berkas), layar.dir, kunjungan.penanggung) : '';
}

function lihat(keadaan: 'lewat' | 'pemohon', jumlah: number, kantor: string | undefined) {
  if (jumlah === 0) return undefined;
  return <a href={alamat.monitorDaftar({ keadaan, kantor })}>{MONITOR.kini.lihat(jumlah)}</a>;
}
