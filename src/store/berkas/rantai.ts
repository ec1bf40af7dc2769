import { sha256 } from '../kripto/kanonik.ts';
import { bacaPeristiwa } from './upcast.ts';

/** One link as the table holds it. */
export interface MataRantai {
  readonly versi: number;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly hashSebelum: string | null;
}

/** Whether the events of a berkas are the ones that were written; if not, at which version the first damage is. */
export type HasilRantai =
  | { readonly utuh: true; readonly panjang: number; readonly hash: string | null }
  | {
      readonly utuh: false;
      readonly versi: number;
      readonly sebab: 'isi' | 'sambungan' | 'urutan' | 'ujung';
    };

/**
 * Recomputes every hash from the bytes and follows every link. `ujung`, the hash kept with the berkas row, finds
 * events missing at the end. Order is by versi.
 */
export function verifikasiRantai(rantai: readonly MataRantai[], ujung?: string | null): HasilRantai {
  let sebelum: string | null = null;
  for (const [at, mata] of rantai.entries()) {
    const sebab = cacat(mata, at + 1, sebelum);
    if (sebab) return { utuh: false, versi: mata.versi, sebab };
    sebelum = mata.hash;
  }
  if (ujung !== undefined && ujung !== sebelum) return { utuh: false, versi: rantai.length, sebab: 'ujung' };
  return { utuh: true, panjang: rantai.length, hash: sebelum };
}

function cacat(mata: MataRantai, versi: number, sebelum: string | null) {
  if (mata.versi !== versi) return 'urutan';
  if (sha256(mata.bytes) !== mata.hash) return 'isi';
  const { catatan, hashSebelum } = bacaPeristiwa(mata.bytes);
  if (catatan.versi !== versi) return 'urutan';
  return hashSebelum === sebelum && mata.hashSebelum === sebelum ? undefined : 'sambungan';
}
