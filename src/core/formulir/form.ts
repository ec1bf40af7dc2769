import type { FieldRingkas, FormRingkas } from './form-ringkas.ts';

/** Every field outside the repeating group, in printed order. */
export const semuaField = <F extends FieldRingkas>(form: FormRingkas<F>): readonly F[] =>
  form.bagian.flatMap((bagian) => bagian.field);

/** True for a field that a person types on a screen: not computed, not left for handwriting. */
export const diketik = (field: FieldRingkas): boolean => field.hitung === undefined && !field.tulis_tangan;

/** Columns of the repeating group; none when the form has no group. */
export const kolom = <F extends FieldRingkas>(form: FormRingkas<F>): readonly F[] =>
  form.kelompok?.field ?? [];
