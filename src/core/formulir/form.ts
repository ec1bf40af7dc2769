import type { Field, Form } from './form.skema.ts';

/** Every field outside the repeating group, in printed order. */
export const semuaField = (form: Form): readonly Field[] => form.bagian.flatMap((bagian) => bagian.field);

/** True for a field that a person types on a screen: not computed, not left for handwriting. */
export const diketik = (field: Field): boolean => field.hitung === undefined && !field.tulis_tangan;

/** Columns of the repeating group; none when the form has no group. */
export const kolom = (form: Form): readonly Field[] => form.kelompok?.field ?? [];
