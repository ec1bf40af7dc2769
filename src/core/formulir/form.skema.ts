import { z } from 'zod';
import { SUMBER_AWAL } from './sumber-awal.ts';

/** Keys of a form: also names of browser fields and of places in a printed template, hence no dots and no dashes. */
export const kunci = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'Kunci hanya huruf kecil, angka, dan garis bawah.');
export const kata = z.string().trim().min(1, 'Tidak boleh kosong.');
/** Keys that name something outside the form (a file, a signature of the SOP). */
export const kunciLuar = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'Kunci hanya huruf kecil, angka, dan tanda hubung.');

export const JENIS_FIELD = [
  'teks',
  'nik',
  'no_kk',
  'nama',
  'tanggal',
  'kode',
  'angka',
  'telepon',
  'alamat',
  'rt',
  'rw',
  'kodepos',
  'pilihan',
] as const;

/** The field is asked only while another field of the same row or of the form has one of these values. */
const bila = z.strictObject({ field: kunci, salah_satu: z.array(kata).min(1) });

const skemaField = z.strictObject({
  kunci,
  /** Number on the official paper, `4` or `4a`. */
  no: kata.optional(),
  label: kata,
  jenis: z.enum(JENIS_FIELD),
  wajib: z.boolean().default(false),
  /** Most characters (boxes on the paper); for a `kode` also the width to which it is filled with zeros. */
  panjang: z.number().int().min(1).max(500).optional(),
  bantuan: kata.optional(),
  /** Filled by the office, never asked of a pemohon. */
  petugas: z.boolean().default(false),
  /** Left blank in print to be written by hand; never on a screen, never in an isian. */
  tulis_tangan: z.boolean().default(false),
  /** Name of a code list, for `kode`. */
  daftar: kunci.optional(),
  /** The choices, for `pilihan`. */
  opsi: z
    .array(z.strictObject({ nilai: kata, label: kata }))
    .min(2)
    .optional(),
  bila: bila.optional(),
  awal: z.enum(SUMBER_AWAL).optional(),
  /** Counts itself: the number of filled rows. */
  hitung: z.literal('baris').optional(),
  /** No two rows of one isian may have the same value. */
  unik: z.boolean().default(false),
});

const skemaBagian = z.strictObject({
  kunci,
  judul: kata,
  petugas: z.boolean().default(false),
  field: z.array(skemaField).min(1),
});

/** Warns when a code occurs in fewer or more rows than usual; never blocks. */
const skemaJumlahKode = z.strictObject({
  kolom: kunci,
  kode: kata,
  min: z.number().int().min(0),
  maks: z.number().int().min(0),
  pesan_kurang: kata,
  pesan_lebih: kata,
});

const skemaKelompok = z.strictObject({
  kunci,
  no: kata.optional(),
  judul: kata,
  /** One row, `Anggota`; the second is shown as "Anggota 2". */
  sebutan: kata,
  catatan: kata.optional(),
  min: z.number().int().min(0).default(0),
  maks: z.number().int().min(1).max(200),
  field: z.array(skemaField).min(1),
  jumlah_kode: z.array(skemaJumlahKode).default([]),
});

/** A signature block on the paper; `kunci` is that of the SOP's signature. */
const skemaTandaTangan = z.strictObject({
  kunci: kunciLuar,
  /** Printed above the space, line breaks kept. */
  tertulis: kata,
  letak: z.enum(['kiri', 'tengah', 'kanan']),
  nip: z.boolean().default(false),
});

export const bentukForm = z.strictObject({
  bahasa: z.literal(1),
  kunci: kunciLuar,
  /** As people call it, `F-1.15`. */
  kode: kata,
  judul: kata,
  dasar: kata,
  petunjuk: z.array(kata).default([]),
  bagian: z.array(skemaBagian).min(1),
  kelompok: skemaKelompok.optional(),
  tanda_tangan: z.array(skemaTandaTangan).default([]),
});

export type Form = z.output<typeof bentukForm>;
export type Field = z.output<typeof skemaField>;
export type Bagian = z.output<typeof skemaBagian>;
export type Kelompok = z.output<typeof skemaKelompok>;
