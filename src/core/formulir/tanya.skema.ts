import { z } from 'zod';
import { kata, kunciLuar } from './form.skema.ts';

/** The kinds of paper of which the public pages have a drawing. */
export const GAMBAR_CONTOH = ['kk', 'kartu', 'buku', 'akta', 'surat', 'formulir', 'paspor'] as const;
export type GambarContoh = (typeof GAMBAR_CONTOH)[number];

const skemaJawaban = z.strictObject({
  kunci: kunciLuar,
  label: kata,
  ket: kata.optional(),
  /** Where it leads, exactly one of the three: the next question, a service, or words for whom none fits. */
  ke: kunciLuar.optional(),
  keperluan: kunciLuar.optional(),
  saran: kata.optional(),
  /** Requirements with a condition that this answer rules out. */
  tanpa: z.array(kunciLuar).min(1).optional(),
});

const skemaPertanyaan = z.strictObject({
  kunci: kunciLuar,
  tanya: kata,
  ket: kata.optional(),
  jawaban: z.array(skemaJawaban).min(2),
});

/** The questions by which a pemohon finds the right list of papers; the first one begins. */
export const bentukTanya = z.strictObject({
  bahasa: z.literal(1),
  /** Whether the way over this office is needed at all: said on every list, with its basis. */
  langsung: z.strictObject({ judul: kata, isi: kata, dasar: kata }).optional(),
  pertanyaan: z.array(skemaPertanyaan).min(1),
  /** Which drawing shows what a paper looks like, by the requirement's key. */
  gambar: z.record(z.string(), z.enum(GAMBAR_CONTOH)).default({}),
});

export type Tanya = z.output<typeof bentukTanya>;
export type Pertanyaan = z.output<typeof skemaPertanyaan>;
export type Jawaban = z.output<typeof skemaJawaban>;
