import { ribuan } from '../../core/tulisan/ukuran.ts';
import { KABAR, sebabKabar } from '../kata/kabar.ts';
import { Kartu } from '../komponen/Kartu.tsx';
import { Tabel } from '../komponen/Tabel.tsx';
import type { KartuSistemProps } from './KartuCadangan.tsx';
import type { KeadaanSaluran } from './sistem.ts';
import { TagKeadaan } from './TagKeadaan.tsx';
import { waktuLalu, waktuPenuh } from './waktu-lalu.ts';

/** The channels by which the pemohon is told: what waits, what failed and since when; nothing about any person. */
export function KartuSaluran({ keadaan, kini, zona }: KartuSistemProps) {
  const { sistem } = KABAR;
  return (
    <Kartu judul={sistem.judul} id="kabar" jarak={false}>
      <Tabel
        label={sistem.tabel}
        kolom={sistem.kolom.map((judul) => ({ judul }))}
        baris={keadaan.kabar.map((k) => [
          KABAR.saluran[k.saluran],
          k.dipasang ? <TagKeadaan keadaan={keadaanSaluran(k)} /> : sistem.tidakDipasang,
          k.terakhir === null ? sistem.belumPernah : waktuLalu(k.terakhir, kini, zona),
          keterangan(k, (saat) => waktuPenuh(saat, zona)),
        ])}
      />
    </Kartu>
  );
}

function keadaanSaluran(k: KeadaanSaluran): 'baik' | 'perhatian' | 'gangguan' {
  if (k.gagalSejak !== null) return 'gangguan';
  return k.gagal + k.takPasti > 0 ? 'perhatian' : 'baik';
}

function keterangan(k: KeadaanSaluran, waktu: (saat: number) => string): string {
  const { sistem } = KABAR;
  const kalimat = [
    k.gagalSejak === null ? '' : sistem.sejak(waktu(k.gagalSejak)),
    sebabKabar(k.sebab),
    k.menunggu === 0 ? '' : sistem.menunggu(ribuan(k.menunggu)),
    k.gagal === 0 ? '' : sistem.gagal(ribuan(k.gagal)),
    k.takPasti === 0 ? '' : sistem.takPasti(ribuan(k.takPasti)),
  ].filter((t) => t !== '');
  if (kalimat.length > 0) return kalimat.join(' ');
  return k.dipasang ? sistem.lancar : sistem.pasang[k.saluran];
}
