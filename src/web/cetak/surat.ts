import type { Catatan } from '../../core/berkas/peristiwa.ts';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { Lembar } from '../../dokumen/kertas/pesan.ts';
import type { Alat } from '../../store/berkas/alat.ts';
import type { Lacak } from '../../store/berkas/lacak.ts';
import type { BahanKerja } from '../kerja/bahan.ts';
import type { Layar } from '../layar.ts';

/** What a paper is made from: the berkas as this official may see it, its history, and who prints it. */
export interface BahanSurat {
  readonly layar: Layar;
  readonly bahan: BahanKerja;
  readonly riwayat: readonly Catatan[];
  /** The pemohon's tracking keys, for papers the pemohon keeps. */
  readonly lacak: Lacak;
  readonly pilihan: PilihanCetak;
}

/** What may be chosen when printing. */
export interface PilihanCetak {
  /** The receipt for a roll printer of 80 mm. */
  readonly rol: boolean;
  /** First free label of the sheet, 1 to 24. */
  readonly mulai: number;
}

/** What each printing adds to a paper: who and when, and the code of the very sheet (null: a paper without one). */
export interface CapCetak {
  readonly jejak: string;
  readonly lembar: { readonly alamat: string; readonly kode: string } | null;
}

/** A paper ready to print. */
export interface SuratJadi {
  /** What it is called to people and in the file. */
  readonly judul: string;
  /** All that stands on it but the stamp of its printing: equal content is printed once a day. */
  readonly isi: unknown;
  /** Whether each print has a code of its own in its QR. */
  readonly bertoken: boolean;
  /** The form content that stands on it; undefined for papers without. */
  readonly isian?: (alat: Pick<Alat, 'rujuk'>) => Rujukan;
  /** The set of templates it began with, where that is frozen with the berkas; undefined: the office's own of now. */
  readonly templat?: ReadonlyMap<string, Uint8Array> | undefined;
  readonly lembar: (cap: CapCetak) => Lembar;
}

/** Why a paper cannot be printed now, in words. */
export interface TakTercetak {
  readonly kalimat: string;
}

/** A paper, or why there is none; undefined: such a paper does not belong to this berkas now. */
export type HasilSurat = SuratJadi | TakTercetak | undefined;
