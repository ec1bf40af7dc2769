import { catatanBagan, type JalanTersirat } from '../../core/sop/bagan/catatan.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Hari } from '../../core/waktu/hari.ts';
import { SOP } from '../kata/sop.ts';

/** One note of ours on the source, as it stands below the chart. */
export interface CatatanSop {
  readonly nomor: number;
  readonly kalimat: string;
  /** Id of the place in the chart that refers to it; undefined for a note on the whole. */
  readonly dari: string | undefined;
}

/** All notes, numbered in the order in which the chart refers to them; those on the whole come last. */
export interface DaftarCatatan {
  readonly semua: readonly CatatanSop[];
  /** The number of the note on a lane, by its kunci. */
  readonly pelaksana: ReadonlyMap<string, number>;
  /** The number of the note on a step. */
  readonly langkah: ReadonlyMap<number, number>;
  /** Exits that the symbols cannot say in full. */
  readonly jalan: readonly JalanTersirat[];
  /** The date since which nobody reviewed the SOP, as it writes it. */
  readonly belumDitinjau: string | null;
}

export const idCatatan = (nomor: number): string => `catatan-${nomor}`;
export const idRujukan = (nomor: number): string => `rujukan-${nomor}`;

/** Numbers the notes of an SOP for a reader on this day; on paper they have the same numbers. */
export function catatanSop(sop: Sop, hari: Hari): DaftarCatatan {
  const { pelaksana, langkah, naskah, jalan, belumDitinjau } = catatanBagan(sop, hari);
  const dirujuk = [
    ...pelaksana.map((p) => SOP.catatanPelaksana(p.tertulis, p.catatan)),
    ...langkah.map((k) => SOP.catatanLangkah(k.no, k.catatan)),
  ];
  return {
    semua: [...dirujuk, ...naskah].map((kalimat, at) => ({
      nomor: at + 1,
      kalimat,
      dari: at < dirujuk.length ? idRujukan(at + 1) : undefined,
    })),
    pelaksana: new Map(pelaksana.map((p, at) => [p.kunci, at + 1])),
    langkah: new Map(langkah.map((k, at) => [k.no, pelaksana.length + at + 1])),
    jalan,
    belumDitinjau,
  };
}
