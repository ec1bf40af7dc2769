import type { Posisi } from '../berkas/posisi.ts';
import { jalan, kegiatan } from './lookup.ts';
import type { Hop, Kegiatan, Sop } from './schema.ts';

/** One stage as the pemohon reads it: its words, and whether it is theirs to do. */
export interface TahapUmum {
  readonly kata: string;
  readonly anda: boolean;
  /** The positions that it stands for, as `kunciPosisi` names them. */
  readonly kunci: readonly string[];
}

/** The plain way of an SOP for its pemohon: the stages it names, else its public words. */
export function tahapUmum(sop: Sop): readonly TahapUmum[] {
  const awal: TahapUmum = { kata: sop.penerimaan.publik, anda: false, kunci: ['penerimaan'] };
  if (!sop.tahap_umum) return dariKata(sop, awal);
  return [
    awal,
    ...sop.tahap_umum.map(({ nama, langkah }) => {
      const isi = langkah.map((no) => kegiatan(sop, no));
      return { kata: nama, anda: isi.some(dijemput), kunci: isi.flatMap(kunciKegiatan) };
    }),
  ];
}

/** Neighbours with the same public words are one stage. */
function dariKata(sop: Sop, awal: TahapUmum): readonly TahapUmum[] {
  const semua: TahapUmum[] = [awal];
  const tambah = (kata: string, anda: boolean, kunci: string): void => {
    const akhir = semua.at(-1);
    if (akhir?.kata === kata)
      semua.splice(-1, 1, { ...akhir, anda: akhir.anda || anda, kunci: [...akhir.kunci, kunci] });
    else semua.push({ kata, anda, kunci: [kunci] });
  };
  for (const { no, bacaan } of sop.kegiatan) {
    tambah(bacaan.publik, false, `langkah/${no}`);
    for (const [ke, hop] of bacaan.ya.entries()) {
      if ('publik' in hop) tambah(hop.publik, hop.jenis !== 'beritahu', `jalan/${no}/${ke}`);
    }
  }
  return semua;
}

/** Whether the pemohon fetches or carries the papers at the end of this step. */
function dijemput({ bacaan }: Kegiatan): boolean {
  return bacaan.ya.some((h) => h.jenis === 'diambil' || h.jenis === 'dibawa');
}

function kunciKegiatan({ no, bacaan }: Kegiatan): readonly string[] {
  return [`langkah/${no}`, ...bacaan.ya.flatMap((hop, ke) => ('publik' in hop ? [`jalan/${no}/${ke}`] : []))];
}

/** Where on the plain way a position stands; a stop on the way back stands at the step that sent it back. */
export function kunciPosisi(posisi: Posisi): string | undefined {
  switch (posisi.di) {
    case 'titipan':
    case 'penerimaan':
      return 'penerimaan';
    case 'langkah':
      return `langkah/${posisi.langkah}`;
    case 'jalan':
      return posisi.cabang === 'ya' ? `jalan/${posisi.dari}/${posisi.hop}` : `langkah/${posisi.dari}`;
    case 'tutup':
      return undefined;
  }
}

/** The stop on an exit where a berkas waits; undefined elsewhere. */
export function hopKini(sop: Sop, posisi: Posisi): Hop | undefined {
  return posisi.di === 'jalan' ? jalan(sop, posisi.dari, posisi.cabang)[posisi.hop] : undefined;
}

/** The public words of a position that is not closed. @throws RangeError for a step the SOP does not have. */
export function kataUmum(sop: Sop, posisi: Exclude<Posisi, { di: 'tutup' }>): string {
  switch (posisi.di) {
    case 'titipan':
    case 'penerimaan':
      return sop.penerimaan.publik;
    case 'langkah':
      return kegiatan(sop, posisi.langkah).bacaan.publik;
    case 'jalan': {
      const hop = hopKini(sop, posisi);
      return hop && 'publik' in hop ? hop.publik : kegiatan(sop, posisi.dari).bacaan.publik;
    }
  }
}
