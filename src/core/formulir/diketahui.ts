import { z } from 'zod';
import { isiAwal } from './awal.ts';
import type { Form } from './form.skema.ts';
import { kolom, semuaField } from './form.ts';
import { type Baris, barisKosong, type Isian } from './isian.ts';
import type { DariLoket } from './sumber-awal.ts';

const CATATAN = z.record(z.string(), z.string());

/** What was known of a family when its berkas began, frozen with it: content of the form, and from where and when. */
export const SKEMA_DIKETAHUI = z.object({
  nilai: CATATAN,
  baris: z.array(CATATAN),
  /** The earlier berkas it was taken from. Missing: the pemohon's own application. */
  asal: z
    .object({
      /** Null where the official may not see that berkas. */
      nomor: z.string().nullable(),
      /** When it was so (epoch ms). */
      pada: z.number(),
    })
    .optional(),
});

export type Diketahui = Isian & Pick<z.infer<typeof SKEMA_DIKETAHUI>, 'asal'>;

const hanya = (kunci: ReadonlySet<string>, catatan: Baris): Baris =>
  Object.fromEntries(Object.entries(catatan).filter(([k, teks]) => kunci.has(k) && teks.trim() !== ''));

/**
 * What a form starts from: its own beginning values, over them what was known, over that what the loket typed and the
 * office knows (the newest word wins). Keys that this form does not have are left out.
 */
export const awalDari = (form: Form, diketahui: Diketahui | null, dariLoket: DariLoket): Isian => {
  const loket = isiAwal(form, dariLoket);
  if (diketahui === null) return loket;
  const bawaan = isiAwal(form, {});
  const terketik = Object.entries(loket.nilai).filter(([kunci, teks]) => bawaan.nilai[kunci] !== teks);
  const dulu = hanya(new Set(semuaField(form).map((f) => f.kunci)), diketahui.nilai);
  const kunci = new Set(kolom(form).map((f) => f.kunci));
  const baris = diketahui.baris.map((b) => hanya(kunci, b)).filter((b) => !barisKosong(b));
  return {
    nilai: { ...bawaan.nilai, ...dulu, ...Object.fromEntries(terketik) },
    baris: baris.length > 0 ? baris : loket.baris,
  };
};
