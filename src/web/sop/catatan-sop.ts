import type { Sop } from '../../core/sop/schema.ts';
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
}

export const idCatatan = (nomor: number): string => `catatan-${nomor}`;
export const idRujukan = (nomor: number): string => `rujukan-${nomor}`;

/** Numbers the notes of an SOP. */
export function catatanSop(sop: Sop): DaftarCatatan {
  const lajur = sop.pelaksana.filter((p) => p.catatan !== undefined);
  const langkah = sop.kegiatan.filter((k) => k.bacaan.catatan !== undefined);
  const dirujuk = [
    ...lajur.map((p) => SOP.catatanPelaksana(p.tertulis, p.catatan ?? '')),
    ...langkah.map((k) => SOP.catatanLangkah(k.no, k.bacaan.catatan ?? '')),
  ];
  return {
    semua: [...dirujuk, ...sop.catatan].map((kalimat, at) => ({
      nomor: at + 1,
      kalimat,
      dari: at < dirujuk.length ? idRujukan(at + 1) : undefined,
    })),
    pelaksana: new Map(lajur.map((p, at) => [p.kunci, at + 1])),
    langkah: new Map(langkah.map((k, at) => [k.no, lajur.length + at + 1])),
  };
}
