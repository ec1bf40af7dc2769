import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { CARI } from '../kata/cari.ts';
import { PETA } from '../kata/map.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Kosong } from '../komponen/Kosong.tsx';
import { KotakCari } from '../komponen/KotakCari.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Tag } from '../komponen/Tag.tsx';
import { Tombol } from '../komponen/Tombol.tsx';
import type { Layar } from '../layar.ts';
import type { BarisPeta, MapLama } from './lama.ts';

export interface HalamanPetaProps {
  readonly layar: Layar;
  /** What was asked and found; undefined on the page without a question. */
  readonly hasil?: { readonly q: string; readonly baris: readonly BarisPeta[] } | undefined;
  readonly lama: MapLama;
  readonly galat?: string | undefined;
}

/** "Di mana map ini" over all berkas of the kantor: search, and the maps that are too long with the pemohon. */
export function HalamanPeta({ layar, hasil, lama, galat }: HalamanPetaProps) {
  const { hariDibawa, hariDiambil } = lama.aturan;
  const sepi = lama.dibawa.length + lama.diambil.length === 0;
  return (
    <Bingkai layar={layar} judul={PETA.judul} di="peta">
      <KepalaHalaman
        judul={PETA.judul}
        ket={PETA.ket}
        kanan={
          <>
            <KotakCari id="form-peta" aksi={alamat.peta()} nilai={hasil?.q} />
            <Tombol form="form-peta">{CARI.tombol}</Tombol>
          </>
        }
      />
      {galat && <Pemberitahuan nada="kunyit" isi={galat} />}
      <div class="kiri">
        {hasil && (
          <Kartu judul={PETA.cariJudul(hasil.baris.length)} jarak={false}>
            {hasil.baris.length === 0 ? (
              <Kosong ikon="search" judul={PETA.cariKosong} ket={PETA.cariKosongKet} />
            ) : (
              <DaftarMap baris={hasil.baris} />
            )}
          </Kartu>
        )}
        {sepi && (
          <Kartu judul={PETA.lamaKosong}>
            <p class="petunjuk">{PETA.lamaKosongKet(hariDibawa, hariDiambil)}</p>
          </Kartu>
        )}
        <Kelompok judul={PETA.lamaDibawa(hariDibawa)} baris={lama.dibawa} />
        <Kelompok judul={PETA.lamaDiambil(hariDiambil)} baris={lama.diambil} />
        <Kelompok judul={PETA.yangLain} baris={lama.lain} />
      </div>
    </Bingkai>
  );
}

function Kelompok({ judul, baris }: { readonly judul: string; readonly baris: readonly BarisPeta[] }) {
  if (baris.length === 0) return null;
  return (
    <Kartu judul={judul} ujung={String(baris.length)} jarak={false}>
      <DaftarMap baris={baris} />
    </Kartu>
  );
}

function DaftarMap({ baris }: { readonly baris: readonly BarisPeta[] }) {
  return (
    <ul class="rak">
      {baris.map(({ baris: b, jawaban, hari }) => (
        <li key={b.id}>
          <div>
            <a href={alamat.petaBerkas(b.nomor ?? b.id)}>{b.namaPemohon ?? ''}</a>{' '}
            <small class="angka">{b.nomor}</small>
          </div>
          {hari > 0 ? <Tag warna="ungu">{PETA.hari(hari)}</Tag> : <span />}
          <small>
            {jawaban.ikatan.map((i) => `${i.surat}: ${i.siapa}, ${PETA.sejak(i.sejak)}`).join('. ')}.{' '}
            {jawaban.berikutnya}
          </small>
        </li>
      ))}
    </ul>
  );
}
