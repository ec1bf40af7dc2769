import { z } from 'zod';
import { TANDA_LAYANAN } from '../keluarga/tanda-layanan.ts';
import { kata, kunciLuar } from './form.skema.ts';

/** In what shape an item is brought: the original, a photocopy, or only its number written on the form. */
export const BENTUK = ['asli', 'fotokopi', 'nomor'] as const;

const skemaSyarat = z.strictObject({
  kunci: kunciLuar,
  label: kata,
  bantuan: kata,
  dasar: kata,
  bentuk: z.enum(BENTUK),
  /** When the item is needed, as a sentence for people; without it, always. */
  bila: kata.optional(),
  /** Items of one service with the same word are alternatives: one of them suffices. */
  salah_satu: kunciLuar.optional(),
  /** How long it counts, as a sentence; where the rules do not say it for certain, the sentence says to ask. */
  berlaku: kata.optional(),
  /** What must be seen on it, part by part: stands beside the drawing of it. */
  tampak: z.array(kata).min(1).optional(),
});

const skemaKeperluan = z.strictObject({
  kunci: kunciLuar,
  label: kata,
  kelompok: kunciLuar,
  /** Who qualifies, in plain words. */
  untuk: kata,
  form: kunciLuar,
  /** Code on the form, and the words after "lainnya" where the form has room for them. */
  alasan: kata,
  alasan_lain: kata.max(60, 'Paling banyak 60 huruf.').optional(),
  dasar: kata,
  /** Keys of `syarat`, in the order in which they are shown. */
  syarat: z.array(kunciLuar).min(1),
  /** Companion sheets beside the signed form: always, or chosen on the form, with what the choice begins with. */
  lembar: z
    .array(z.strictObject({ kunci: kunciLuar, pilih: z.enum(['ya', 'tidak']).optional() }))
    .default([]),
  /** What the rules of a family must know of this service. */
  aturan: z.array(z.enum(TANDA_LAYANAN)).default([]),
});

const skemaTambahan = skemaSyarat.omit({ dasar: true, salah_satu: true }).extend({
  aktif: z.boolean(),
  /** The named local basis; must be there before the item may be switched on. */
  dasar: kata.nullable(),
  /** Services that ask for it; all of them when missing. */
  keperluan: z.array(kunciLuar).min(1).optional(),
});

const skemaAlasan = z.strictObject({
  kunci: kunciLuar,
  label: kata,
  tulis_sendiri: z.boolean().default(false),
  /** A new picture mends it, also where the original is asked for: nothing is wrong with the paper itself. */
  cukup_foto: z.boolean().default(false),
  /** No longer offered; stays in the list so that what was returned for it can still be read and counted. */
  pensiun: z.boolean().default(false),
});

export const bentukPersyaratan = z.strictObject({
  bahasa: z.literal(1),
  /** What everyone at the counter should know of this service: its price, its place among others. */
  keterangan: kata.optional(),
  /** The set of official forms of this office; without it, the default of `formulir/perangkat.yaml`. */
  perangkat: kunciLuar.optional(),
  kelompok: z.array(z.strictObject({ kunci: kunciLuar, label: kata })).min(1),
  keperluan: z.array(skemaKeperluan).min(1),
  syarat: z.array(skemaSyarat).min(1),
  tambahan_setempat: z.array(skemaTambahan).default([]),
  alasan_kurang: z.array(skemaAlasan).min(1),
});

export type Persyaratan = z.output<typeof bentukPersyaratan>;
export type Keperluan = z.output<typeof skemaKeperluan>;
export type LembarKeperluan = Keperluan['lembar'][number];
export type AlasanKurang = z.output<typeof skemaAlasan>;
export type Syarat = z.output<typeof skemaSyarat>;
