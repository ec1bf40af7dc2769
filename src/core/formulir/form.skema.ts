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

/** True while another field of the same row or of the form has one of these values. */
export const bila = z.strictObject({ field: kunci, salah_satu: z.array(kata).min(1) });

/**
 * Where a value may be proposed from, shown as a proposal and never laid over what is typed: the NIK of the row, a
 * column of the head's row, the region of the kelurahan named in another field, a value usual while a condition holds, a
 * column of the husband's or the wife's row, or another field.
 */
const usul = z.union([
  z.strictObject({ nik: z.enum(['jenis_kelamin', 'tanggal_lahir']) }),
  z.strictObject({ kepala: kunci }),
  z.strictObject({ wilayah: z.enum(['kecamatan', 'kota', 'provinsi', 'kodepos']), dari: kunci }),
  z.strictObject({ bila, nilai: kata }),
  /** A column of the head or of the head's wife or husband, whichever is of this sex (SIAK code). */
  z.strictObject({ pasangan: kunci, kelamin: z.enum(['1', '2']) }),
  /** What another field of the form says. */
  z.strictObject({ isian: kunci }),
]);

/** Names another row: its column `kolom`, of rows that `saring` does not rule out; `ikut` follows the row that field names. */
const anggota = z.strictObject({ kolom: kunci, saring: bila.optional(), ikut: kunci.optional() });

export const skemaField = z.strictObject({
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
  /** Shown before anybody has chosen; kept when it is sent. */
  mula: kata.optional(),
  /** Says the same as nothing, and is kept as nothing. */
  kosong: kata.optional(),
  /** Words offered while typing; others are as good. */
  contoh: z.array(kata).min(1).optional(),
  /** The names of this part of the code book's region are offered while typing. */
  wilayah: z.literal('kelurahan').optional(),
  usul: usul.optional(),
  anggota: anggota.optional(),
  /** A protected datum: masked on screens unless opened, as a NIK is. */
  lindungi: z.boolean().optional(),
  /** Under which heading of the row it stands. */
  grup: kunci.optional(),
  /** The companion sheets that carry it; undefined: on the signed form itself. */
  lembar: z.array(kunciLuar).optional(),
  /** Asked only while one of these choices of a sheet says yes. */
  pakai: z.array(kunci).min(1).optional(),
});

const skemaBagian = z.strictObject({
  kunci,
  judul: kata,
  petugas: z.boolean().default(false),
  /** Services whose pemohon is asked this on a phone; undefined: all. The office's page has it for every service. */
  ditanya_di_hp: z.array(kunciLuar).optional(),
  field: z.array(skemaField).min(1),
  /** The companion sheets that carry it; undefined: the signed form itself. */
  lembar: z.array(kunciLuar).optional(),
});

/** What a family's form may know of its rows. */
export const skemaPeran = z.strictObject({
  /** Rows that leave: not counted and not on the list of the signed form. */
  keluar: bila.optional(),
  /** Rows whose particulars are new: what the further columns require, only they require. */
  baru: bila.optional(),
  /** Columns that such a row may leave empty although the form requires them (a NIK not given out yet). */
  longgar: z.array(kunci).default([]),
  /** The row of the head, and rows of who is married to the head. */
  kepala: bila.optional(),
  pasangan: bila.optional(),
  /** Columns that the first row begins with, from what the loket knows of the pemohon. */
  pemohon: z.strictObject({ nik: kunci, nama: kunci }).optional(),
  /** Headings under which the columns of a row stand. */
  grup: z.array(z.strictObject({ kunci, judul: kata })).default([]),
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
  peran: skemaPeran.optional(),
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
export type Bila = z.output<typeof bila>;
export type Usul = z.output<typeof usul>;
