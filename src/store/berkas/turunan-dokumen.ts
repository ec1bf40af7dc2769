/** Copies of a page by what they are for: the strip of small ones, the viewer, reading and printing. */
export type UkuranGambar = 'kecil' | 'pratinjau' | 'baca';

/** The copies of one page, as JPEG. */
export type Turunan = Readonly<Record<UkuranGambar, Uint8Array>>;

/** Raise this when copies are made otherwise: they are then made anew from the original. */
const BENTUK = 1;

/** Which copy: of the content `hash`, of this page (from 1), turned by `putaran` degrees. */
export interface LetakTurunan {
  readonly hash: string;
  readonly halaman: number;
  readonly putaran: number;
  readonly ukuran: UkuranGambar;
}

/** The name of a copy in the vault. It can be made again from the content whose hash it begins with, before the dot. */
export function namaTurunan({ hash, halaman, putaran, ukuran }: LetakTurunan): string {
  return `${hash}.${BENTUK}-${halaman}-${putaran}-${ukuran}`;
}
