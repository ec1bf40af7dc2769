import type { KolomBagan } from '../../core/sop/bagan/bagan.ts';

/** Paper of an SOP, lying; mm. Landscape and F4 are practice, not a written rule. */
export const KERTAS_SOP = {
  F4: { lebar: 330, tinggi: 215, samping: 11, atas: 10, bawah: 13, sela: 4 },
  A4: { lebar: 297, tinggi: 210, samping: 10, atas: 10, bawah: 13, sela: 4 },
} as const;

export type KertasSop = keyof typeof KERTAS_SOP;
export type UkuranKertasSop = (typeof KERTAS_SOP)[KertasSop];

/** Widths of the table's columns in mm, and of one px of the drawing. */
export interface LebarTabel {
  readonly no: number;
  readonly kegiatan: number;
  readonly pelaksana: readonly number[];
  readonly kelengkapan: number;
  readonly waktu: number;
  readonly output: number;
  readonly keterangan: number;
  readonly skala: number;
}

/** A px of the drawing in mm: symbols of 6.5 mm, and up to 8.5 mm where the text has room enough. */
const SKALA = { biasa: 0.25, terbesar: 0.33, teks: 190 };
/** A little smaller, where that saves a sheet; much smaller, for a drawing with more pentagons than a page could hold. */
export const PENGECILAN = { hemat: [1, 0.85], darurat: [0.75, 0.55, 0.4] } as const;
/** Columns with text, at least; what the drawing leaves over goes to them by `bagian`. */
const TEKS = {
  no: { mm: 7, bagian: 0 },
  kegiatan: { mm: 50, bagian: 6 },
  kelengkapan: { mm: 22, bagian: 1.5 },
  waktu: { mm: 15, bagian: 0.3 },
  output: { mm: 22, bagian: 1.5 },
  keterangan: { mm: 20, bagian: 0.7 },
} as const;

const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);

/** Shares the sheet between text and drawing. A drawing that is too wide is made smaller, never cut. */
export function lebarTabel(kertas: UkuranKertasSop, kolom: readonly KolomBagan[], kecil = 1): LebarTabel {
  const isi = kertas.lebar - 2 * kertas.samping;
  const teks = Object.values(TEKS);
  const px = jumlah(kolom.map((k) => k.lebar));
  const skala =
    kecil *
    Math.max(
      Math.min(SKALA.biasa, (isi - jumlah(teks.map((t) => t.mm))) / px),
      Math.min(SKALA.terbesar, (isi - SKALA.teks) / px),
    );
  const sisa = isi - jumlah(teks.map((t) => t.mm)) - px * skala;
  const semua = jumlah(teks.map((t) => t.bagian));
  const lebar = ({ mm, bagian }: { readonly mm: number; readonly bagian: number }): number =>
    mm + (sisa * bagian) / semua;
  return {
    no: lebar(TEKS.no),
    kegiatan: lebar(TEKS.kegiatan),
    pelaksana: kolom.map((k) => k.lebar * skala),
    kelengkapan: lebar(TEKS.kelengkapan),
    waktu: lebar(TEKS.waktu),
    output: lebar(TEKS.output),
    keterangan: lebar(TEKS.keterangan),
    skala,
  };
}

/** The same sheet for the drawing as its pages need it: text columns stay, the drawing's columns share their room anew. */
export function lebarHalaman(awal: LebarTabel, kolom: readonly KolomBagan[]): LebarTabel {
  const tempat = jumlah(awal.pelaksana);
  const px = jumlah(kolom.map((k) => k.lebar));
  const skala = Math.min(awal.skala, tempat / px);
  const pelaksana = kolom.map((k) => k.lebar * skala);
  return { ...awal, pelaksana, skala, kegiatan: awal.kegiatan + tempat - jumlah(pelaksana) };
}
