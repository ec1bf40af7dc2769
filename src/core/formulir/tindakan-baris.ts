import type { Form } from './form.skema.ts';
import type { Baris, Isian } from './isian.ts';

/** What a button beside the rows asks; `nomor` counts from 0. Written in the button's value: `tambah`, `hapus:2`. */
export type TindakanBaris =
  { readonly jenis: 'tambah' } | { readonly jenis: 'hapus' | 'naik' | 'turun'; readonly nomor: number };

/** Reads a button's value; undefined for anything else, so that other buttons may share the name. */
export const bacaTindakan = (teks: string): TindakanBaris | undefined => {
  if (teks === 'tambah') return { jenis: 'tambah' };
  const [jenis, nomor] = teks.split(':');
  if (!/^\d{1,6}$/.test(nomor ?? '') || `${jenis}:${nomor}` !== teks) return undefined;
  if (jenis !== 'hapus' && jenis !== 'naik' && jenis !== 'turun') return undefined;
  return { jenis, nomor: Number(nomor) };
};

const tukar = (baris: readonly Baris[], a: number, b: number): readonly Baris[] => {
  const [kiri, kanan] = [baris[a], baris[b]];
  if (kiri === undefined || kanan === undefined) return baris;
  return baris.with(a, kanan).with(b, kiri);
};

const terapkan = (baris: readonly Baris[], tindakan: TindakanBaris, maks: number): readonly Baris[] => {
  switch (tindakan.jenis) {
    case 'tambah':
      return baris.length < maks ? [...baris, {}] : baris;
    case 'hapus':
      return baris.filter((_, nomor) => nomor !== tindakan.nomor);
    case 'naik':
      return tukar(baris, tindakan.nomor, tindakan.nomor - 1);
    case 'turun':
      return tukar(baris, tindakan.nomor, tindakan.nomor + 1);
    default:
      return tindakan satisfies never;
  }
};

/**
 * Adds, removes or moves a row, without JavaScript in the browser. A text that is no action, a row that is not there and
 * a full form change nothing; no action ever touches the content of another row.
 */
export const terapkanTindakan = (form: Form, isian: Isian, teks: string): Isian => {
  const tindakan = bacaTindakan(teks);
  if (tindakan === undefined || form.kelompok === undefined) return isian;
  return { ...isian, baris: terapkan(isian.baris, tindakan, form.kelompok.maks) };
};
