import type { Berkas } from '../../core/berkas/berkas.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';
import { kunciPosisi, tahapUmum } from '../../core/sop/tahap-umum.ts';

export type KeadaanTahap = 'sudah' | 'kini' | 'nanti';

/** One of the few stages as the pemohon reads them. */
export interface BarisTahap {
  readonly kata: string;
  readonly keadaan: KeadaanTahap;
  readonly anda: boolean;
}

/** A step under its official name. */
export interface LangkahResmi {
  readonly no: number;
  readonly nama: string;
  readonly pos: string;
  readonly keadaan: KeadaanTahap;
}

/** The stages; none for what was closed before its end: what was reached is in the office's record, not here. */
export function tahapLacak(sop: Sop, { posisi }: Berkas): readonly BarisTahap[] {
  const usai = posisi.di === 'tutup' && posisi.sebab === 'selesai';
  if (posisi.di === 'tutup' && !usai) return [];
  const semua = tahapUmum(sop);
  const kunci = kunciPosisi(posisi);
  const kini = semua.findIndex((t) => kunci !== undefined && t.kunci.includes(kunci));
  return semua.map(({ kata, anda }, ke) => ({
    kata,
    anda,
    keadaan: keadaan(ke, usai ? semua.length : kini),
  }));
}

/** The SOP's own steps, one tap away. A wait on the way out of a step stands behind it. */
export function langkahResmi(sop: Sop, { posisi }: Berkas): readonly LangkahResmi[] {
  if (posisi.di === 'tutup' && posisi.sebab !== 'selesai') return [];
  const urut = sop.kegiatan.map((k) => k.no);
  const kini =
    posisi.di === 'tutup'
      ? urut.length
      : posisi.di === 'langkah'
        ? urut.indexOf(posisi.langkah)
        : posisi.di === 'jalan'
          ? urut.indexOf(posisi.dari)
          : -1;
  return sop.kegiatan.map(({ no, bacaan }, ke) => ({
    no,
    nama: bacaan.singkat,
    pos: pelaksana(sop, bacaan.pelaksana).nama,
    keadaan: keadaan(ke, kini),
  }));
}

function keadaan(ke: number, kini: number): KeadaanTahap {
  if (ke < kini) return 'sudah';
  return ke === kini ? 'kini' : 'nanti';
}
