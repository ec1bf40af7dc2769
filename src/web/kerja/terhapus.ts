import type { Baris } from '../../core/formulir/isian.ts';
import type { Ketikan } from './baca.ts';

const AWALAN = 'terhapus.';

/** Name under which a row that was taken out is sent along: its place under the empty key, its columns under theirs. */
export const namaTerhapus = (kunci: string): string => `${AWALAN}${kunci}`;

/** The row that the last press took out, and where it stood (from 0); undefined when none was. */
export function barisTerhapus(ketikan: Ketikan): { readonly ke: number; readonly baris: Baris } | undefined {
  const isi = Object.entries(ketikan).flatMap(([nama, nilai]): [string, string][] =>
    nama.startsWith(AWALAN) ? [[nama.slice(AWALAN.length), [nilai].flat().at(-1) ?? '']] : [],
  );
  const tempat = isi.find(([kunci]) => kunci === '')?.[1] ?? '';
  const baris = isi.filter(([kunci]) => kunci !== '');
  return /^\d{1,6}$/.test(tempat) && baris.length > 0
    ? { ke: Number(tempat), baris: Object.fromEntries(baris) }
    : undefined;
}
