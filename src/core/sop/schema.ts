import { z } from 'zod';

const BULAT = 'Harus bilangan bulat mulai dari 1.';
const kunci = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Kunci hanya huruf kecil, angka, dan tanda hubung.');
const kata = z.string().min(1, 'Tidak boleh kosong.');
const nomor = z.number().int(BULAT).positive(BULAT);

/** The 13 fields of PermenPAN-RB 35/2012's Bagian Identitas, verbatim, line breaks kept. */
const identitas = z.strictObject({
  instansi: kata,
  nomor: kata,
  tanggal_pembuatan: kata,
  tanggal_revisi: kata,
  tanggal_efektif: kata,
  disahkan_oleh: kata,
  nama: kata,
  dasar_hukum: kata,
  keterkaitan: kata,
  peringatan: kata,
  kualifikasi_pelaksana: kata,
  peralatan_dan_perlengkapan: kata,
  pencatatan_dan_pendataan: kata,
});

/** A kind of office that takes part; which real kantor plays it is decided per berkas. */
const unit = z.strictObject({ kunci, nama: kata });

const pelaksana = z.strictObject({
  kunci,
  tertulis: kata,
  nama: kata,
  singkat: kata,
  unit: kunci,
  catatan: kata.optional(),
});

const tandaTangan = z.strictObject({
  kunci,
  /** A pelaksana's kunci, or `pemohon`. */
  oleh: kunci,
  label: kata,
});

export const JENIS_KERJA = [
  'disposisi',
  'periksa',
  'isi_form',
  'paraf',
  'tanda_tangan',
  'serah',
  'arsip',
] as const;

const kerja = z.union([
  z.enum(['disposisi', 'periksa', 'isi_form', 'paraf', 'serah', 'arsip']).transform((jenis) => ({ jenis })),
  z
    .strictObject({ tanda_tangan: kunci })
    .transform((k) => ({ jenis: 'tanda_tangan' as const, tanda: k.tanda_tangan })),
]);

/** A wait without the word that says so: `jenis` says it from here on. */
function tanpaTunggu<T extends { tunggu: string }>(hop: T): Omit<T, 'tunggu'> {
  const { tunggu: _, ...h } = hop;
  return h;
}

/** One hop of an exit: a visit, a wait, the next step or the end. The list is walked from left to right. */
const hop = z.union([
  z
    .strictObject({ langkah: nomor, putaran: z.literal('baru').optional() })
    .transform((h) => ({ jenis: 'langkah' as const, langkah: h.langkah, putaranBaru: h.putaran === 'baru' })),
  z.strictObject({ beritahu: nomor, status: kata, publik: kata }).transform((h) => ({
    jenis: 'beritahu' as const,
    langkah: h.beritahu,
    status: h.status,
    publik: h.publik,
  })),
  z
    .strictObject({
      tunggu: z.literal('tanda_tangan'),
      tanda: kunci,
      pelaksana: kunci,
      status: kata,
      publik: kata,
    })
    .transform((h) => ({ ...tanpaTunggu(h), jenis: 'tanda_tangan' as const })),
  z
    .strictObject({ tunggu: z.literal('perbaikan'), pelaksana: kunci, status: kata, publik: kata })
    .transform((h) => ({ ...tanpaTunggu(h), jenis: 'perbaikan' as const })),
  z
    .strictObject({
      tunggu: z.literal('diambil'),
      pelaksana: kunci,
      surat: z.array(kunci).min(1, 'Sedikitnya satu surat.'),
      status: kata,
      publik: kata,
    })
    .transform((h) => ({ ...tanpaTunggu(h), jenis: 'diambil' as const })),
  z
    .strictObject({ tunggu: z.literal('dibawa'), pelaksana: kunci, status: kata, publik: kata })
    .transform((h) => ({ ...tanpaTunggu(h), jenis: 'dibawa' as const })),
  z.strictObject({ selesai: kata }).transform((h) => ({ jenis: 'selesai' as const, status: h.selesai })),
]);

const syarat = z.union([
  z
    .strictObject({ tanda_tangan: kunci })
    .transform((s) => ({ jenis: 'tanda_tangan' as const, tanda: s.tanda_tangan })),
  z
    .strictObject({ pindaian: kunci, oleh: z.array(kunci).default([]) })
    .transform((s) => ({ jenis: 'pindaian' as const, tanda: s.pindaian, oleh: s.oleh })),
]);

const bacaan = z.strictObject({
  pelaksana: kunci,
  simbol: z.enum(['mulai', 'proses', 'keputusan', 'selesai']),
  singkat: kata,
  status: kata,
  publik: kata,
  kerja: z.array(kerja).min(1, 'Sedikitnya satu jenis kerja.'),
  perlu: z.array(syarat).default([]),
  tombol: z.strictObject({ ya: kata, tidak: kata.optional(), kembali: kata.optional() }),
  ya: z.array(hop).min(1, 'Jalan keluar tidak boleh kosong.'),
  tidak: z.array(hop).min(1, 'Jalan keluar tidak boleh kosong.').optional(),
  /** "Kembalikan untuk perbaikan": not in the chart, always recorded as penyimpangan. */
  kembali: z
    .strictObject({ ke: z.union([nomor, z.literal('penerimaan')]), kerja: z.enum(JENIS_KERJA).optional() })
    .optional(),
  catatan: kata.optional(),
});

const kegiatan = z.strictObject({
  no: nomor,
  kegiatan: kata,
  kelengkapan: kata,
  waktu: z
    .string()
    .regex(/^[1-9][0-9]* menit$/, 'Waktu ditulis seperti naskahnya, misalnya "5 menit".')
    .transform((tertulis) => ({ tertulis, menit: Number.parseInt(tertulis, 10) })),
  output: kata,
  keterangan: z.string(),
  bacaan,
});

const wewenang = z.strictObject({ pelaksana: z.array(kunci).min(1, 'Sedikitnya satu pelaksana.') });

/** States outside the chart: who may call for them (design §1). */
const luarBagan = z.strictObject({
  batalkan: wewenang,
  tolak: wewenang,
  alihkan: wewenang.optional(),
  buka_kembali: wewenang,
  koreksi: wewenang.extend({ ke: nomor }),
  /** Posts that may void a register number of their own kantor; left out: the one who signs. */
  batal_nomor: wewenang.optional(),
  /** Posts that are told of a berkas that was returned again and again; left out: nobody. */
  pengembalian: wewenang.optional(),
  kedaluwarsa: z.strictObject({ hari: nomor }),
});

/** A stage as the pemohon reads it: its name and the steps that it stands for, in their order. */
const tahapUmum = z.strictObject({ nama: kata, langkah: z.array(nomor).min(1, 'Sedikitnya satu langkah.') });

/** The whole SOP as one value. Grammar: docs/sop-language.md. */
export const skemaSop = z.strictObject({
  bahasa: z.literal(1),
  kunci,
  identitas,
  unit: z.array(unit).min(1, 'Sedikitnya satu unit.'),
  surat: z.array(z.strictObject({ kunci, nama: kata })),
  pelaksana: z.array(pelaksana).min(1, 'Sedikitnya satu pelaksana.'),
  tanda_tangan: z.array(tandaTangan),
  penerimaan: z.strictObject({ pelaksana: kunci, singkat: kata, status: kata, publik: kata, ke: nomor }),
  kegiatan: z.array(kegiatan).min(1, 'Sedikitnya satu kegiatan.'),
  luar_bagan: luarBagan,
  /** The way in the pemohon's few words, after the loket; left out: the steps' own public words are the stages. */
  tahap_umum: z.array(tahapUmum).min(1, 'Sedikitnya satu tahap.').optional(),
  /** Where the result goes after the last step, outside this SOP. */
  tujuan: kata.optional(),
  catatan: z.array(kata).default([]),
});

export type Sop = z.infer<typeof skemaSop>;
export type Kegiatan = Sop['kegiatan'][number];
export type PelaksanaSop = Sop['pelaksana'][number];
export type Kerja = Kegiatan['bacaan']['kerja'][number];
export type JenisKerja = Kerja['jenis'];
export type Hop = Kegiatan['bacaan']['ya'][number];
export type Cabang = 'ya' | 'tidak';
export type Syarat = Kegiatan['bacaan']['perlu'][number];
