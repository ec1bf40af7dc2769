import { z } from 'zod';
import { akunBaku } from '../core/organisasi/akun.ts';
import { nipBaku } from '../core/organisasi/nip.ts';
import { hariDariIso } from '../core/waktu/hari.ts';

const kata = z.string().trim().min(1, 'Tidak boleh kosong.');
const kunci = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Kunci hanya huruf kecil, angka, dan tanda hubung.');
const tanggal = z
  .string()
  .refine((t) => hariDariIso(t) !== undefined, 'Tulis tanggal yang ada di kalender, misalnya 2026-11-24.');

const jabatan = z.strictObject({ pelaksana: kunci, nama: kata, kunci: kunci.optional() });

const kantor = z.strictObject({
  kunci,
  unit: kunci,
  nama: kata,
  kode: kata,
  awalan: kata,
  induk: kunci.optional(),
  alamat: kata,
  telepon: kata,
  jam_loket: kata,
  jabatan: z.array(jabatan).min(1, 'Tulis sedikitnya satu jabatan.'),
});

const pegawai = z.strictObject({
  akun: kata.transform(akunBaku),
  nama: kata,
  nip: kata.transform(nipBaku).optional(),
  admin: z.boolean().default(false),
});

const penugasan = z.strictObject({
  akun: kata.transform(akunBaku),
  /** `<kunci kantor>/<kunci jabatan>` */
  jabatan: kata,
  status: z.enum(['definitif', 'plt', 'plh']),
  mulai: tanggal,
  /** The last day, included. */
  sampai: tanggal.optional(),
  surat_perintah: z.strictObject({ nomor: kata, tanggal }).optional(),
});

/** The shape of kantor.yaml; docs/contoh-kantor.yaml is an example of every part of it. */
export const skemaKantor = z.strictObject({
  bahasa: z.literal(1),
  tenant: z.strictObject({
    kunci,
    nama: kata,
    host: kata.optional(),
    zona: z.enum(['WIB', 'WITA', 'WIT']).default('WIB'),
  }),
  kantor: z.array(kantor).min(1, 'Tulis sedikitnya satu kantor.'),
  pegawai: z.array(pegawai).min(1, 'Tulis sedikitnya satu pegawai.'),
  penugasan: z.array(penugasan),
});

export type NaskahKantorYaml = z.infer<typeof skemaKantor>;

const JENIS: Readonly<Record<string, string>> = {
  object: 'kumpulan kunci dan nilai',
  array: 'daftar',
  string: 'teks; beri tanda kutip bila hanya angka',
  boolean: 'true atau false',
};

/** Zod's own faults in Indonesian; faults with a sentence of their own keep it. */
export function pesanKantor(isu: z.core.$ZodRawIssue): string {
  const nama = typeof isu.path?.at(-1) === 'string' ? `"${String(isu.path.at(-1))}"` : 'Bagian ini';
  if (isu.code === 'unrecognized_keys') return `"${isu.keys.join('", "')}" tidak dikenal di sini.`;
  if (isu.input === undefined || isu.input === null) return `${nama} belum diisi.`;
  if (isu.code === 'invalid_type') return `${nama} harus ${JENIS[isu.expected] ?? isu.expected}.`;
  if (isu.code === 'invalid_value') return `${nama} hanya dapat berisi: ${isu.values.join(', ')}.`;
  return `${nama} belum benar.`;
}
