import { z } from 'zod';
import { kata, kunci, kunciLuar, skemaField, skemaPeran } from './form.skema.ts';

/** A companion sheet, and what the choice of it asks on the form. */
const skemaLembar = z.strictObject({ kunci: kunciLuar, kode: kata, judul: kata, tanya: kata });

const lembar = z.array(kunciLuar).min(1);

const skemaBagianKeluarga = z.strictObject({
  kunci,
  judul: kata,
  petugas: z.boolean().default(false),
  lembar,
  /** Asked for these services only; without it, for every service that offers one of the sheets. */
  keperluan: z.array(kunciLuar).min(1).optional(),
  field: z.array(skemaField.omit({ lembar: true, pakai: true })).min(1),
});

/** A further column of the rows: of these sheets, or of these services whatever their sheets. */
const skemaKolom = skemaField.omit({ lembar: true, pakai: true }).extend({
  lembar: z.array(kunciLuar).default([]),
  keperluan: z.array(kunciLuar).default([]),
  /** `wajib` holds only while every sheet of the service that carries the column is among these; all of them when missing. */
  wajib_di: lembar.optional(),
});

/** What the forms of one SOP may carry beside the signed form: sections and columns by companion sheet. */
export const bentukKeluarga = z.strictObject({
  bahasa: z.literal(1),
  kunci: kunciLuar,
  judul: kata,
  dasar: kata,
  /** Heading of the choices of sheets. */
  pilihan: kata,
  lembar: z.array(skemaLembar).min(1),
  bagian: z.array(skemaBagianKeluarga).default([]),
  kelompok: z.strictObject({ peran: skemaPeran, field: z.array(skemaKolom).default([]) }).optional(),
});

export type FormKeluarga = z.output<typeof bentukKeluarga>;
