import type { Hari } from '../../waktu/hari.ts';
import type { Cabang, Hop, PelaksanaSop, Sop } from '../schema.ts';
import { belumDitinjauSejak } from './tinjau.ts';

/** What is said beside the official page, by us and not by the SOP: always shown as ours, after the table. */
export interface CatatanBagan {
  /** The date since which nobody reviewed it, as the SOP writes it. */
  readonly belumDitinjau: string | null;
  /** Columns with a word to explain; their place here, from 1, is the mark in the head. */
  readonly pelaksana: readonly (PelaksanaSop & { readonly catatan: string })[];
  /** On the source as a whole. */
  readonly naskah: readonly string[];
  /** On the reading of a step. */
  readonly langkah: readonly { readonly no: number; readonly catatan: string }[];
  /** Exits that go by way of the pemohon, who has no column, or further than their arrow. */
  readonly jalan: readonly JalanTersirat[];
}

export interface JalanTersirat {
  readonly no: number;
  /** null: the only exit. */
  readonly cabang: Cabang | null;
  readonly hops: readonly Hop[];
}

/** The notes for a reader on this day. */
export function catatanBagan(sop: Sop, kini: Hari): CatatanBagan {
  return {
    belumDitinjau: belumDitinjauSejak(sop.identitas, kini),
    pelaksana: sop.pelaksana.flatMap((p) => (p.catatan === undefined ? [] : [{ ...p, catatan: p.catatan }])),
    naskah: sop.catatan,
    langkah: sop.kegiatan.flatMap(({ no, bacaan: { catatan } }) =>
      catatan === undefined ? [] : [{ no, catatan }],
    ),
    jalan: sop.kegiatan.flatMap(({ no, bacaan: { ya, tidak } }) => [
      ...(ya.length > 1 ? [{ no, cabang: tidak ? ('ya' as const) : null, hops: ya }] : []),
      ...(tidak && tidak.length > 1 ? [{ no, cabang: 'tidak' as const, hops: tidak }] : []),
    ]),
  };
}
