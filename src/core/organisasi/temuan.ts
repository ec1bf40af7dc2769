import type { Organisasi } from './organisasi.ts';

/** One thing found in an Organisasi. A `galat` refuses it; a `peringatan` is shown and may stand. */
export interface Temuan {
  readonly berat: 'galat' | 'peringatan';
  /** Which list and which entry of it, so that a file can name the line. */
  readonly daftar: keyof Organisasi;
  readonly ke: number;
  /** The field concerned, or null when it is the entry as a whole. */
  readonly bidang: string | null;
  readonly kalimat: string;
}

/** Whether any finding refuses the whole. */
export function adaGalat(temuan: readonly Temuan[]): boolean {
  return temuan.some((t) => t.berat === 'galat');
}

type Tempat = Pick<Temuan, 'daftar' | 'ke'> & { readonly bidang?: string };

/** A finding that refuses. */
export function galat({ daftar, ke, bidang }: Tempat, kalimat: string): Temuan {
  return { berat: 'galat', daftar, ke, bidang: bidang ?? null, kalimat };
}

/** A finding that is shown and may stand. */
export function peringatan({ daftar, ke, bidang }: Tempat, kalimat: string): Temuan {
  return { berat: 'peringatan', daftar, ke, bidang: bidang ?? null, kalimat };
}
