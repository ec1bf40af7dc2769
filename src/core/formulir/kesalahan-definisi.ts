import type { z } from 'zod';

/** One fault in a definition file: which file (relative to the SOP's folder), where in it, and what to write instead. */
export interface KesalahanDefinisi {
  readonly berkas: string;
  readonly jalur: string;
  readonly pesan: string;
}

/** A definition, or every fault found in its file. */
export type HasilDefinisi<T> =
  | { readonly ok: true; readonly nilai: T }
  | { readonly ok: false; readonly kesalahan: readonly KesalahanDefinisi[] };

const TIPE: Readonly<Record<string, string>> = {
  object: 'kelompok isian',
  array: 'daftar',
  string: 'teks (beri tanda kutip bila berupa angka)',
  number: 'angka',
  boolean: 'true atau false',
};

const pesanTipe = (diharapkan: string, masukan: unknown): string => {
  if (masukan === undefined || masukan === null) return 'Wajib diisi.';
  return `Isi dengan ${TIPE[diharapkan] ?? diharapkan}.`;
};

const pesanBawaan = (isu: z.core.$ZodRawIssue): string => {
  switch (isu.code) {
    case 'invalid_type':
      return pesanTipe(isu.expected, isu.input);
    case 'unrecognized_keys':
      return `Kunci ini tidak dikenal: ${isu.keys.join(', ')}. Periksa ejaannya.`;
    case 'invalid_value':
      return `Pilih salah satu: ${isu.values.join(', ')}.`;
    case 'too_small':
      return `Isi paling sedikit ${isu.minimum}.`;
    case 'too_big':
      return `Isi paling banyak ${isu.maximum}.`;
    case 'invalid_union':
      return 'Bentuk isian ini tidak dikenal. Bandingkan dengan contoh yang ada.';
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Isian ini belum benar.';
    default:
      return isu satisfies never;
  }
};

const tulisJalur = (jalur: readonly PropertyKey[]): string => {
  if (jalur.length === 0) return '(seluruh isi)';
  return jalur
    .map((bagian) => (typeof bagian === 'number' ? `[${bagian}]` : `.${String(bagian)}`))
    .join('')
    .replace(/^\./, '');
};

/** Parses a value already read from YAML or JSON; never throws, tells every fault with an Indonesian sentence. */
export const bacaDefinisi = <S extends z.ZodType>(
  skema: S,
  nilai: unknown,
  berkas: string,
): HasilDefinisi<z.output<S>> => {
  const hasil = skema.safeParse(nilai, { error: pesanBawaan });
  if (hasil.success) return { ok: true, nilai: hasil.data };
  const kesalahan = hasil.error.issues.map((isu) => ({
    berkas,
    jalur: tulisJalur(isu.path),
    pesan: isu.message,
  }));
  return { ok: false, kesalahan };
};

/** `formulir/f-1-15.yaml, bagian[0].judul: Wajib diisi.` */
export const tulisKesalahanDefinisi = ({ berkas, jalur, pesan }: KesalahanDefinisi): string =>
  `${berkas}, ${jalur}: ${pesan}`;
