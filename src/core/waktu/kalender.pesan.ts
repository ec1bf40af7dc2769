import type { z } from 'zod';

/** One fault in a calendar file: where it is (`libur[0].hari[3].tanggal`) and what to write instead. */
export interface KesalahanKalender {
  readonly jalur: string;
  readonly pesan: string;
}

const TIPE: Readonly<Record<string, string>> = {
  object: 'kelompok isian',
  array: 'daftar',
  string: 'teks',
  number: 'angka',
  boolean: 'true atau false',
};

const pesanTipe = (diharapkan: string, masukan: unknown): string => {
  if (masukan === undefined || masukan === null) return 'Wajib diisi.';
  return `Isi dengan ${TIPE[diharapkan] ?? diharapkan}.`;
};

/** Sentence for the faults that carry none of their own; handed to zod when a calendar is parsed. */
export const pesanBawaan = (isu: z.core.$ZodRawIssue): string => {
  if (isu.code === 'invalid_type') return pesanTipe(isu.expected, isu.input);
  if (isu.code === 'unrecognized_keys')
    return `Kunci ini tidak dikenal: ${isu.keys.join(', ')}. Periksa ejaannya.`;
  if (isu.code === 'invalid_value') return `Pilih salah satu: ${isu.values.join(', ')}.`;
  if (isu.code === 'too_small') return `Isi paling sedikit ${isu.minimum}.`;
  return 'Isian ini belum benar.';
};

/** Writes a path as people read it: `libur[0].hari[3].tanggal`; `(seluruh isi)` for the file as a whole. */
export const tulisJalur = (jalur: readonly PropertyKey[]): string => {
  if (jalur.length === 0) return '(seluruh isi)';
  return jalur
    .map((bagian) => (typeof bagian === 'number' ? `[${bagian}]` : `.${String(bagian)}`))
    .join('')
    .slice(1);
};
