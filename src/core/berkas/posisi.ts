import type { Cabang } from '../sop/schema.ts';

export type SebabTutup = 'selesai' | 'dibatalkan' | 'ditolak' | 'kedaluwarsa';

/** Where the work on a berkas stands. Exactly one at any time. */
export type Posisi =
  | { readonly di: 'titipan' }
  | { readonly di: 'penerimaan' }
  | { readonly di: 'langkah'; readonly langkah: number; readonly bagian: number }
  | { readonly di: 'jalan'; readonly dari: number; readonly cabang: Cabang; readonly hop: number }
  | { readonly di: 'tutup'; readonly sebab: SebabTutup };

/** A lane in a real kantor. */
export interface Tempat {
  readonly pelaksana: string;
  readonly kantor: string;
}

/** Whose move it is: a post, the pemohon, or nobody once the berkas is closed. */
export type Pemegang =
  ({ readonly jenis: 'pelaksana' } & Tempat) | { readonly jenis: 'pemohon' } | { readonly jenis: 'tutup' };

/** A position with all that follows from it in the SOP; events carry it so that replay needs no SOP. */
export interface Penempatan {
  readonly ke: Posisi;
  readonly pemegang: Pemegang;
  /** The post that acts next, or that ends the wait; null once closed. */
  readonly penanggung: Tempat | null;
  readonly kunjungan: JenisKunjungan;
  /** The step whose box this visit is in; null outside the steps. */
  readonly langkah: number | null;
  /** Standard of this visit in office minutes; null where no SOP clock runs. */
  readonly baku: number | null;
}

export type JenisKunjungan = 'loket' | 'langkah' | 'beritahu' | 'tunggu' | 'tutup';
