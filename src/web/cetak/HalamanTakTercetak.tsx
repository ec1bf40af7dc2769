import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CETAK } from '../kata/cetak.ts';
import { TUGAS } from '../kata/tugas.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { HasilCetak } from './cetak-surat.ts';
import { lembarNaskah, sebutSurat } from './sebut-surat.ts';

export interface HalamanTakTercetakProps {
  readonly layar: Layar;
  readonly surat: string;
  readonly hasil: Extract<HasilCetak, { hasil: 'ditolak' | 'gagal' }>;
}

/** Why a paper was not printed, in words, and what can be done. */
export function HalamanTakTercetak({ layar, surat, hasil }: HalamanTakTercetakProps) {
  const { bahan } = hasil;
  const nama = sebutSurat(surat, lembarNaskah(bahan.naskah));
  return (
    <Bingkai layar={layar} judul={CETAK.judulGagal} di="tugas">
      <Remah
        asal={{ label: bahan.berkas.nomor ?? TUGAS.tanpaNomor, href: alamat.berkas(bahan.kunci) }}
        kini={nama}
      />
      <KepalaHalaman judul={CETAK.judulGagal} ket={CETAK.gagalKet} />
      <Kartu judul={nama}>
        {hasil.hasil === 'gagal' && hasil.galat.sebab === 'templat' && <p>{CETAK.gagalTemplat}</p>}
        <ul>
          {sebabTakTercetak(hasil).map((s) => (
            <li>{s}</li>
          ))}
        </ul>
        {hasil.hasil === 'gagal' && hasil.galat.sebab !== 'templat' && <p>{CETAK.gagalSementara}</p>}
        <div class="deret">
          <Tombol jenis="utama" href={alamat.berkas(bahan.kunci)}>
            {CETAK.kembali}
          </Tombol>
        </div>
      </Kartu>
    </Bingkai>
  );
}

/** The sentences of a refusal to print. */
export function sebabTakTercetak(
  hasil: Extract<HasilCetak, { hasil: 'ditolak' | 'gagal' }>,
): readonly string[] {
  return hasil.hasil === 'ditolak' ? [hasil.kalimat] : hasil.galat.masalah;
}
