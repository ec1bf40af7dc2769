import { cariKeperluan } from '../../core/formulir/persyaratan.ts';
import { jamMenit, tanggalPendek } from '../../core/waktu/tanggal.ts';
import { alamat } from '../alamat.ts';
import type { BerkasTerbuka } from '../berkas/buka-berkas.ts';
import { Bingkai } from '../bingkai.tsx';
import { PERUBAHAN } from '../kata/perubahan.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { TabelPerubahan } from '../komponen/TabelPerubahan.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import { namaPelaku } from '../tampilan/direktori.ts';
import { type ButirPerubahan, daftarPerubahan } from './daftar-perubahan.ts';

export interface HalamanPerubahanProps {
  readonly layar: Layar;
  readonly terbuka: BerkasTerbuka;
  /** Whether this official may have the numbers in full here. */
  readonly bolehNik: boolean;
}

/** What was changed in a berkas, newest first: who, when, before and after. */
export function HalamanPerubahan({ layar, terbuka, bolehNik }: HalamanPerubahanProps) {
  const { bahan } = terbuka;
  const butir = daftarPerubahan(
    terbuka,
    (kunci) => cariKeperluan(layar.dunia.naskah.persyaratan.nilai, kunci)?.label ?? kunci,
  );
  return (
    <Bingkai layar={layar} judul={`${PERUBAHAN.judul} ${bahan.kunci}`} di="tugas">
      <Remah asal={{ label: bahan.kunci, href: alamat.berkas(bahan.kunci) }} kini={PERUBAHAN.judul} />
      <KepalaHalaman judul={PERUBAHAN.judul} ket={PERUBAHAN.ket} />
      <div class="formulir">
        {bolehNik && !bahan.terbuka && (
          <div class="deret">
            <Tombol href={alamat.perubahan(bahan.kunci, { nik: 'tampil' })} ikon="eye">
              {PERUBAHAN.tampilkan}
            </Tombol>
          </div>
        )}
        {butir.length === 0 && <Kosong judul={PERUBAHAN.kosong} ket={PERUBAHAN.kosongKet} />}
        {butir.map((b, at) => (
          <Satu terbuka={terbuka} butir={b} ke={butir.length - at} />
        ))}
      </div>
    </Bingkai>
  );
}

function Satu({
  terbuka: { bahan },
  butir,
  ke,
}: {
  readonly terbuka: BerkasTerbuka;
  readonly butir: ButirPerubahan;
  /** Its place among all changes, from 1 for the first. */
  readonly ke: number;
}) {
  const { sop, dir, kalender } = bahan;
  const pada = `${tanggalPendek(butir.saat, kalender.zona)} ${jamMenit(butir.saat, kalender.zona)}`;
  const orang = butir.oleh.jenis === 'pejabat' ? (dir.orang(butir.oleh.orang)?.nama ?? '') : '';
  const siapa = [namaPelaku(sop, butir.oleh), orang].filter((kata) => kata !== '').join(', ');
  return (
    <Kartu
      judul={butir.apa}
      sebutan={PERUBAHAN.sebutan(butir.apa, ke)}
      ujung={`${pada} · ${siapa}`}
      jarak={butir.kalimat !== undefined}
    >
      {butir.kalimat === undefined ? (
        <TabelPerubahan label={PERUBAHAN.tabel(butir.apa, ke, pada)} perubahan={butir.perubahan} />
      ) : (
        <p>{butir.kalimat}</p>
      )}
    </Kartu>
  );
}
