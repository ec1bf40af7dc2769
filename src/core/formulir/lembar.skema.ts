import { z } from 'zod';
import { kata, kunci, kunciLuar } from './form.skema.ts';

/** Paper a sheet can be laid out on; `f4` is folio, 215 × 330 mm. */
export const UKURAN_LEMBAR = ['a4', 'f4', 'a3'] as const;

/** A box to tick on the sheet, or (`kotak: false`) a heading between boxes; `kode` as the official form numbers it. */
const skemaCentang = z.strictObject({
  kode: kata,
  label: kata,
  kotak: z.boolean().default(true),
  /** Ticked for these services. */
  keperluan: z.array(kunciLuar).default([]),
  /** Ticked where one of these items was handed in. */
  syarat: z.array(kunciLuar).default([]),
});

const skemaTanda = z.strictObject({
  kunci: kunciLuar,
  /** Printed above the space, line breaks kept. */
  tertulis: kata,
  letak: z.enum(['kiri', 'tengah', 'kanan']),
  /** The form's field that holds the name to be printed; without it, dots to write on. */
  nama: kunci.optional(),
  nip: z.boolean().default(false),
});

/**
 * A companion sheet: an official rendering of the content that the berkas has already. It is never signed through the
 * SOP's steps; who signs it stands in `tanda_tangan`. Its template is `cetak/<kunci>.typ`.
 */
export const bentukLembar = z.strictObject({
  bahasa: z.literal(1),
  kunci: kunciLuar,
  /** As people call it, `F-1.02`. */
  kode: kata,
  judul: kata,
  dasar: kata,
  /** The sets of forms (keys of perangkat.yaml) in which this sheet exists. */
  perangkat: z.array(kunciLuar).min(1),
  /** The sizes it is laid out for; an office whose paper is not among them gets the first. */
  kertas: z.strictObject({
    ukuran: z.array(z.enum(UKURAN_LEMBAR)).min(1),
    arah: z.enum(['tegak', 'mendatar']),
  }),
  petunjuk: z.array(kata).default([]),
  /** Filled from what the counter typed: offered there, before the form isian exists. */
  loket: z.boolean().default(false),
  /** The fields that must be right before it is no draft any more; without it, the whole form. */
  memuat: z.array(kunci).min(1).optional(),
  /** Offered only while a field of the form, or that column of any member, has one of these values. */
  bila: z.strictObject({ field: kunci, salah_satu: z.array(kata).min(1) }).optional(),
  /** Lists of boxes by a name that the template knows. */
  centang: z.record(kunci, z.array(skemaCentang).min(1)).default({}),
  tanda_tangan: z.array(skemaTanda).default([]),
});

export type LembarPendamping = z.output<typeof bentukLembar>;
export type UkuranLembar = (typeof UKURAN_LEMBAR)[number];
