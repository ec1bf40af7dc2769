import type { Catatan, PelakuTercatat, Peristiwa } from '../../core/berkas/peristiwa.ts';
import { saatPeristiwa } from '../../core/berkas/saat-peristiwa.ts';
import { kanonik, sha256 } from '../kripto/kanonik.ts';

/** How the fact came in: pressed on a screen, written up from paper, imported, in training, or by the program. */
export type Sumber = 'layar' | 'kertas' | 'impor' | 'latihan' | 'sistem';

/** The shape that events are written in now; older ones are read through upcast.ts. */
export const BENTUK_PERISTIWA = 5;

/** What is hashed and kept for good (design §3). Times in epoch ms; no personal data, only ids and keyed hashes. */
export interface Amplop {
  readonly bentuk: number;
  readonly tenant: string;
  readonly berkas: string;
  readonly versi: number;
  readonly jenis: string;
  readonly terjadi_pada: number;
  readonly dicatat_pada: number;
  readonly sumber: Sumber;
  readonly pelaku: PelakuTercatat;
  readonly kantor: string | null;
  readonly sop: string;
  readonly hash_sebelum: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event as it goes into the table. */
export interface PeristiwaTertulis {
  readonly catatan: Catatan;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly hashSebelum: string | null;
}

/** What all events of one press share. */
export interface Pembungkus {
  readonly tenant: string;
  readonly berkas: string;
  readonly sop: string;
  readonly sumber: Sumber;
  readonly pelaku: PelakuTercatat;
  readonly terjadi: number;
  /** When the berkas moved on, where the press writes up from paper what happened before. */
  readonly pindah?: number;
  readonly dicatat: number;
}

/** Wraps the events of one press, each bound to the one before by its hash. `sesudah`: version and hash so far. */
export function bungkusPeristiwa(
  bersama: Pembungkus,
  sesudah: { readonly versi: number; readonly hash: string | null },
  peristiwa: readonly Peristiwa[],
): readonly PeristiwaTertulis[] {
  const written: PeristiwaTertulis[] = [];
  for (const p of peristiwa) {
    const versi = sesudah.versi + written.length + 1;
    const hashSebelum = written.at(-1)?.hash ?? sesudah.hash;
    const { terjadi: saat, pindah: dicatat } = bersama;
    const terjadi = saatPeristiwa(p, { saat, ...(dicatat === undefined ? {} : { dicatat }) });
    const bytes = kanonik(amplop({ ...bersama, terjadi }, versi, hashSebelum, p));
    const catatan = { versi, terjadi, pelaku: bersama.pelaku, peristiwa: p };
    written.push({ catatan, bytes, hash: sha256(bytes), hashSebelum });
  }
  return written;
}

function amplop(bersama: Pembungkus, versi: number, hashSebelum: string | null, p: Peristiwa): Amplop {
  const { jenis, ...data } = p;
  const { tenant, berkas, sop, sumber, pelaku, terjadi, dicatat } = bersama;
  return {
    bentuk: BENTUK_PERISTIWA,
    tenant,
    berkas,
    versi,
    jenis,
    terjadi_pada: terjadi,
    dicatat_pada: dicatat,
    sumber,
    pelaku,
    kantor: pelaku.jenis === 'pejabat' ? pelaku.kantor : null,
    sop,
    hash_sebelum: hashSebelum,
    data,
  };
}
