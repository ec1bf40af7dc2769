import { semuaField, diketik, kolom } from './form.ts';
import type { FieldRingkas, FormRingkas } from './form-ringkas.ts';
import type { Bila } from './form.skema.ts';
import { ambil, barisKosong, type Baris, type Isian } from './isian.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** True while the first record that has this field has one of the values. */
export const berlaku = ({ field, salah_satu: nilai }: Bila, ...rapi: readonly Baris[]): boolean => {
  const catatan = rapi.find((c) => Object.hasOwn(c, field));
  return catatan !== undefined && nilai.includes(ambil(catatan, field));
};

/**
 * True while the field is asked: one of its sheets is chosen or needs no choice, and it has no condition or the field it
 * depends on has one of the values.
 */
export const ditanyakan = (field: FieldRingkas, ...rapi: readonly Baris[]): boolean =>
  (field.pakai?.some((k) => berlaku({ field: k, salah_satu: ['ya'] }, ...rapi)) ?? true) &&
  (field.bila === undefined || berlaku(field.bila, ...rapi));

const rapikanCatatan = (daftar: readonly FieldRingkas[], mentah: Baris, luar: Baris): Baris => {
  const rapi: Record<string, string> = {};
  for (const field of daftar) {
    const teks = rapikanNilai(field, ambil(mentah, field.kunci));
    if (teks === '' || teks === field.kosong) continue;
    if (diketik(field) && ditanyakan(field, rapi, luar)) rapi[field.kunci] = teks;
  }
  return rapi;
};

/**
 * The isian as it is kept, printed and hashed: every value tidied by its kind, computed fields filled, what is not
 * asked and rows without content left out. Tidying twice changes nothing. The typed isian is kept for redisplay.
 */
export const rapikan = (form: FormRingkas, isian: Isian): Isian => {
  const nilai: Record<string, string> = { ...rapikanCatatan(semuaField(form), isian.nilai, {}) };
  const baris = isian.baris
    .map((b) => rapikanCatatan(kolom(form), b, nilai))
    .filter((b) => !hanyaMula(form, b));
  for (const field of semuaField(form)) {
    if (field.hitung !== undefined) nilai[field.kunci] = String(barisTinggal(form, baris).length);
  }
  return { nilai, baris };
};

/** True for a row that holds nothing but what the page shows before anybody has typed. */
const hanyaMula = (form: FormRingkas, baris: Baris): boolean =>
  barisKosong(baris) ||
  Object.entries(baris).every(
    ([kunci, teks]) => kolom(form).find((f) => f.kunci === kunci)?.mula === teks.trim(),
  );

/** True for a row as typed in which nobody has typed or chosen anything yet: it counts and prints as no row. */
export const barisBelumTerisi = (form: FormRingkas, nilai: Baris, baris: Baris): boolean =>
  hanyaMula(form, rapikanCatatan(kolom(form), baris, nilai));

/** The rows that stay in the family: all but those that the form lets leave. */
export const barisTinggal = (form: FormRingkas, baris: readonly Baris[]): readonly Baris[] => {
  const keluar = form.kelompok?.peran?.keluar;
  return keluar === undefined ? baris : baris.filter((b) => !berlaku(keluar, b));
};
