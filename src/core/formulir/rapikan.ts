import { semuaField, diketik, kolom } from './form.ts';
import type { FieldRingkas, FormRingkas } from './form-ringkas.ts';
import { ambil, barisKosong, type Baris, type Isian } from './isian.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** True while the field is asked: it has no condition, or the field it depends on has one of the values. */
export const ditanyakan = (field: FieldRingkas, ...rapi: readonly Baris[]): boolean => {
  if (field.bila === undefined) return true;
  const { field: kunci, salah_satu: nilai } = field.bila;
  const catatan = rapi.find((c) => Object.hasOwn(c, kunci));
  return catatan !== undefined && nilai.includes(ambil(catatan, kunci));
};

const rapikanCatatan = (daftar: readonly FieldRingkas[], mentah: Baris, luar: Baris): Baris => {
  const rapi: Record<string, string> = {};
  for (const field of daftar) {
    const teks = rapikanNilai(field, ambil(mentah, field.kunci));
    if (teks !== '' && diketik(field) && ditanyakan(field, rapi, luar)) rapi[field.kunci] = teks;
  }
  return rapi;
};

/**
 * The isian as it is kept, printed and hashed: every value tidied by its kind, computed fields filled, what is not
 * asked and rows without content left out. Tidying twice changes nothing. The typed isian is kept for redisplay.
 */
export const rapikan = (form: FormRingkas, isian: Isian): Isian => {
  const nilai: Record<string, string> = { ...rapikanCatatan(semuaField(form), isian.nilai, {}) };
  const baris = isian.baris.map((b) => rapikanCatatan(kolom(form), b, nilai)).filter((b) => !barisKosong(b));
  for (const field of semuaField(form)) {
    if (field.hitung !== undefined) nilai[field.kunci] = String(baris.length);
  }
  return { nilai, baris };
};
