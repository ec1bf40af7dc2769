import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Posisi } from '../../core/berkas/posisi.ts';
import { kegiatan, pelaksana } from '../../core/sop/lookup.ts';
import type { Kegiatan, Sop } from '../../core/sop/schema.ts';
import type { Kalender } from '../../core/waktu/kalender.ts';
import type { LangkahJalur, ModelJalur, SelaJalur } from '../komponen/jalur-model.ts';
import { KATA_JALUR } from '../kata/jalur.ts';
import type { Direktori } from './direktori.ts';
import { jamKunjungan, lamanya } from './waktu.ts';

type Keadaan = LangkahJalur['state'];

/** The track of a position alone, for a row of a list. */
export function jalurPosisi(sop: Sop, posisi: Posisi): ModelJalur {
  const kini = langkahKini(posisi);
  return {
    langkah: sop.kegiatan.map((k) => ({ ...dasar(sop, k), state: keadaan(k.no, kini, posisi) })),
    sela: sela(sop, posisi, kini),
  };
}

/** The track of a berkas with its minutes and rounds. */
export function jalurBerkas(
  sop: Sop,
  berkas: Berkas,
  dir: Direktori,
  kalender: Kalender,
  kini: number,
): ModelJalur {
  const model = jalurPosisi(sop, berkas.posisi);
  return {
    ...model,
    langkah: model.langkah.map((l) => ({
      ...l,
      kantorLabel: kantorLabel(sop, berkas, dir, l.nomor),
      ...menitNyata(berkas, l, kalender, kini),
    })),
  };
}

/** The step whose turn it is, or that the work waits after; past the last once finished. */
export function langkahKini(posisi: Posisi): number {
  switch (posisi.di) {
    case 'titipan':
    case 'penerimaan':
      return 0;
    case 'langkah':
      return posisi.langkah;
    case 'jalan':
      return posisi.dari;
    case 'tutup':
      return posisi.sebab === 'selesai' ? Number.POSITIVE_INFINITY : 0;
  }
}

function dasar(sop: Sop, k: Kegiatan): Omit<LangkahJalur, 'state'> {
  const { unit } = pelaksana(sop, k.bacaan.pelaksana);
  const nama = sop.unit.find((u) => u.kunci === unit)?.nama ?? unit;
  return {
    nomor: k.no,
    singkat: k.bacaan.singkat,
    simbol: k.bacaan.simbol,
    kantorLabel: nama,
    menit: k.waktu.menit,
  };
}

function keadaan(no: number, kini: number, posisi: Posisi): Keadaan {
  if (no < kini) return 'sudah';
  if (no > kini) return 'nanti';
  // Waiting for the pemohon after Ya: the step itself is done.
  return posisi.di === 'jalan' && posisi.cabang === 'ya' ? 'sudah' : 'kini';
}

/** A gap wherever the way on from a step goes through the pemohon's hands. */
function sela(sop: Sop, posisi: Posisi, kini: number): SelaJalur[] {
  return sop.kegiatan.flatMap((k) => {
    if (!k.bacaan.ya.some((h) => h.jenis === 'dibawa')) return [];
    const here = posisi.di === 'jalan' && posisi.dari === k.no && posisi.cabang === 'ya';
    return [
      { setelah: k.no, label: KATA_JALUR.dibawa, state: here ? 'kini' : k.no < kini ? 'sudah' : 'nanti' },
    ];
  });
}

function kantorLabel(sop: Sop, berkas: Berkas, dir: Direktori, no: number): string {
  const { unit } = pelaksana(sop, kegiatan(sop, no).bacaan.pelaksana);
  const id = berkas.kantor[unit];
  return (id === undefined ? undefined : dir.kantor(id)?.nama) ?? unit;
}

function menitNyata(
  berkas: Berkas,
  l: LangkahJalur,
  kalender: Kalender,
  kini: number,
): Pick<LangkahJalur, 'catatan' | 'putaran' | 'lewat'> {
  const visits = berkas.kunjungan.filter((k) => k.langkah === l.nomor && k.jenis === 'langkah');
  const last = visits.at(-1);
  if (!last || l.state === 'nanti') return { putaran: visits.length };
  const jam = jamKunjungan(last, kalender, kini);
  if (!jam) return { putaran: visits.length };
  if (last.selesai !== null) return { putaran: visits.length, catatan: lamanya(jam) };
  return {
    putaran: visits.length,
    catatan: KATA_JALUR.dari(lamanya(jam), l.menit),
    lewat: jam.lewat && l.state === 'kini',
  };
}
