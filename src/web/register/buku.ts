import type { Layar } from '../layar.ts';
import { agendaData } from './agenda-data.ts';
import { ekspedisiData } from './ekspedisi-data.ts';
import { nomorData } from './nomor-data.ts';

export const BUKU = ['register', 'berkas', 'agenda', 'ekspedisi'] as const;
export type JenisBuku = (typeof BUKU)[number];

/** One row of a book as people read it; `href` leads to its berkas. No NIK, no No. KK. */
export interface BarisBuku {
  readonly sel: readonly string[];
  readonly href: string | null;
  /** A number that counts no more: its row is struck through. */
  readonly batal: boolean;
}

/** Rows of one part of a book, and how many the whole month has. */
export interface IsiBuku {
  readonly baris: readonly BarisBuku[];
  readonly jumlah: number;
}

/** Which part: a kantor, from an instant (included) to another, so many rows after so many. */
export interface Bagian {
  readonly kantor: string;
  readonly dari: number;
  readonly sampai: number;
  readonly batas: number;
  readonly lewati: number;
}

/** The rows of a book. Whoever asks has been found to be of that kantor. */
export function isiBuku(layar: Layar, buku: JenisBuku, bagian: Bagian): Promise<IsiBuku> {
  switch (buku) {
    case 'register':
    case 'berkas':
      return nomorData(layar, buku, bagian);
    case 'agenda':
      return agendaData(layar, bagian);
    case 'ekspedisi':
      return ekspedisiData(layar, bagian);
  }
}

/** A word of an address as the name of a book. */
export function jenisBuku(teks: string | undefined): JenisBuku {
  return BUKU.find((b) => b === teks) ?? 'register';
}
