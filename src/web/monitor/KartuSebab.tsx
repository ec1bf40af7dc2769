import type { Perihal } from '../../core/berkas/peristiwa.ts';
import { sebabKembali } from '../../core/monitor/pengembalian.ts';
import { dalam } from '../../core/monitor/rentang.ts';
import { alamat } from '../alamat.ts';
import { MONITOR } from '../kata/monitor.ts';
import { RIWAYAT } from '../kata/riwayat.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { BahanMonitor } from './bahan-monitor.ts';
import { namaAlasan, namaButir } from './nama-sebab.ts';

const TAMPIL = 10;

/** Returns by what was wanting and why: the list of what to improve (ux.md §2, loop rule f). */
export function KartuSebab({ bahan }: { readonly bahan: BahanMonitor }) {
  const { persyaratan, rentang, kantor } = bahan;
  const sebab = sebabKembali(bahan.pengembalian);
  const K = MONITOR.sebab;
  const href = (syarat: string, alasan: string | null): string =>
    alamat.monitorDaftar({
      keadaan: 'kembali',
      rentang: rentang.nama,
      kantor,
      syarat,
      alasan: alasan ?? undefined,
    });
  return (
    <Kartu judul={K.judul} jarak={false} ujung={MONITOR.rentang[rentang.nama]}>
      {sebab.length === 0 ? (
        <Kosong ikon="check" judul={K.kosong(MONITOR.dalam[rentang.nama])} ket={K.kosongKet} />
      ) : (
        <>
          <Tabel
            label={K.tabel}
            kolom={K.kolom.map((judul, ke) => ({ judul, angka: ke === 2 }))}
            baris={sebab
              .slice(0, TAMPIL)
              .map(({ syarat, alasan, kali }) => [
                namaButir(persyaratan, syarat),
                namaAlasan(persyaratan, alasan),
                <a href={href(syarat, alasan)}>{kali}</a>,
              ])}
          />
          <p class="lembar-isi petunjuk">{K.ket}</p>
        </>
      )}
    </Kartu>
  );
}

/** What left the chart in this time, by kind. */
export function KartuSimpang({ bahan }: { readonly bahan: BahanMonitor }) {
  const { semua, rentang, kantor } = bahan;
  const K = MONITOR.simpang;
  const hitung = new Map<Perihal, number>();
  for (const { perihal, saat } of semua.flatMap((b) => b.penyimpangan))
    if (dalam(rentang, saat)) hitung.set(perihal, (hitung.get(perihal) ?? 0) + 1);
  const urut = [...hitung].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b));
  const href = (perihal: Perihal): string =>
    alamat.monitorDaftar({ keadaan: 'simpang', rentang: rentang.nama, kantor, perihal });
  return (
    <Kartu judul={K.judul} jarak={false} ujung={MONITOR.rentang[rentang.nama]}>
      {urut.length === 0 ? (
        <Kosong ikon="check" judul={K.kosong(MONITOR.dalam[rentang.nama])} ket={K.kosongKet} />
      ) : (
        <>
          <Tabel
            label={K.tabel}
            kolom={K.kolom.map((judul, ke) => ({ judul, angka: ke === 1 }))}
            baris={urut.map(([perihal, kali]) => [
              RIWAYAT.penyimpangan[perihal],
              <a href={href(perihal)}>{kali}</a>,
            ])}
          />
          <p class="lembar-isi petunjuk">{K.ket}</p>
        </>
      )}
    </Kartu>
  );
}
