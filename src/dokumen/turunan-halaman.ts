import type { Turunan } from '../store/berkas/turunan-dokumen.ts';
import { bukaGambar } from './gambar/baca-gambar.ts';
import { buatTurunan } from './gambar/turunan.ts';
import { gerbang } from './gerbang.ts';
import { turunanPdf } from './pdf-gambar.ts';

/** One page (from 1) of an original, and how far it must be turned clockwise. */
export interface HalamanAsli {
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly halaman: number;
  readonly putaran: number;
}

const giliran = gerbang(1);

/** Makes the copies of a page that has none yet. Undefined where the original itself cannot be drawn. */
export function turunanHalaman({ mime, bytes, halaman, putaran }: HalamanAsli): Promise<Turunan | undefined> {
  return giliran(() =>
    (mime === 'application/pdf'
      ? turunanPdf(bytes, halaman, putaran)
      : buatTurunan(bukaGambar(bytes), putaran)
    ).catch(() => undefined),
  );
}
