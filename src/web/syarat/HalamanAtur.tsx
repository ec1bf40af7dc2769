import { alamat } from '../alamat.ts';
import { Bingkai } from '../bingkai.tsx';
import { ATUR_SYARAT as KATA, SYARAT_KANTOR } from '../kata/syarat-kantor.ts';
import { KepalaHalaman } from '../komponen/KepalaHalaman.tsx';
import { Pemberitahuan } from '../komponen/Pemberitahuan.tsx';
import { Remah } from '../komponen/Remah.tsx';
import { type Kesalahan, RingkasanKesalahan } from '../komponen/RingkasanKesalahan.tsx';
import type { Layar } from '../layar.ts';
import type { IsiAtur } from './isi-atur.ts';
import { AturAlasan } from './AturAlasan.tsx';
import { AturPerangkat } from './AturPerangkat.tsx';
import { AturTambahan } from './AturTambahan.tsx';
import { RiwayatSetelan } from './RiwayatSetelan.tsx';

export interface HalamanAturProps {
  readonly layar: Layar;
  readonly isi: IsiAtur;
  /** What was typed and refused, by field. */
  readonly ketikan?: Readonly<Record<string, string>>;
  readonly kesalahan?: readonly Kesalahan[];
  /** Somebody else was quicker: their name. */
  readonly bentrok?: string | undefined;
  /** Just saved. */
  readonly usai?: boolean;
}

/** What every part of the page works with. */
export type BagianAtur = Pick<HalamanAturProps, 'isi' | 'layar'> & {
  readonly ketikan: Readonly<Record<string, string>>;
  readonly galat: (id: string) => string | undefined;
};

/** The office's own decisions over its list: local extras, the words of reasons, the set of forms; and all there were before. */
export function HalamanAtur({ layar, isi, ketikan = {}, kesalahan = [], bentrok, usai }: HalamanAturProps) {
  const bagian: BagianAtur = {
    layar,
    isi,
    ketikan,
    galat: (id) => kesalahan.find((k) => k.id === id)?.pesan,
  };
  return (
    <Bingkai layar={layar} judul={KATA.judul} di="syarat">
      <Remah asal={{ label: SYARAT_KANTOR.judul, href: alamat.syaratKantor }} kini={KATA.judul} />
      <KepalaHalaman judul={KATA.judul} ket={KATA.ket} />
      {usai && (
        <Pemberitahuan
          nada="baik"
          isi={KATA.tersimpan}
          lanjut={`${KATA.tersimpanKet} ${KATA.urungkanKet}`}
          urungkan={{
            aksi: alamat.syaratAtur(),
            tersembunyi: { aksi: `pulihkan:${isi.versi}`, _versi: String(isi.versi), yakin: 'ya' },
          }}
        />
      )}
      {bentrok !== undefined && <Pemberitahuan nada="kunyit" isi={KATA.bentrok(bentrok)} />}
      <RingkasanKesalahan daftar={kesalahan} />
      <div class="kiri">
        <AturTambahan {...bagian} />
        <AturAlasan {...bagian} />
        <AturPerangkat {...bagian} />
        <RiwayatSetelan {...bagian} />
      </div>
    </Bingkai>
  );
}
