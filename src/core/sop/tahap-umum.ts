import type { Posisi } from '../berkas/posisi.ts';
import { jalan } from './lookup.ts';
import type { Hop, Sop } from './schema.ts';

/** One stage as the pemohon reads it: the SOP's public words, and whether it is theirs to do. */
export interface TahapUmum {
  readonly kata: string;
  readonly anda: boolean;
  /** The positions that it stands for, as `kunciPosisi` names them. */
  readonly kunci: readonly string[];
}

/** The plain way of an SOP in its public words; neighbours with the same words are one stage. */
export function tahapUmum(sop: Sop): readonly TahapUmum[] {
  const semua: TahapUmum[] = [{ kata: sop.penerimaan.publik, anda: false, kunci: ['penerimaan'] }];
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
  const hop = hopKini(sop, posisi);
  if (hop && 'publik' in hop) return hop.publik;
  const kunci = kunciPosisi(posisi);
  const tahap = tahapUmum(sop).find((t) => kunci !== undefined && t.kunci.includes(kunci));
  if (!tahap) throw new RangeError(`SOP ${sop.kunci} has no public words for ${kunci ?? 'this position'}`);
  return tahap.kata;
}
