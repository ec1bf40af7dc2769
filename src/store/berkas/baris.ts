import { z } from 'zod';
import type { Tempat } from '../../core/berkas/posisi.ts';
import { sql } from '../database/sql.ts';

/** The columns of `BARIS`, from a row named `b`. */
export const KOLOM_BARIS = sql`b.id, b.versi, b.nomor, b.kantor_asal, b.sop, b.keperluan, b.putaran, b.di, b.langkah,
  b.bagian, b.hop, b.cabang, b.sebab_tutup, b.pemegang, b.penanggung_pelaksana, b.penanggung_kantor, b.kunjungan,
  b.sebab, b.tiba, b.dibuka, b.baku, b.nama_pemohon, b.rt, b.rw, b.kanal, b.di_loket, b.dicatat, b.terakhir_diubah`;

const TERSIMPAN = z.object({
  id: z.string(),
  versi: z.number(),
  nomor: z.string().nullable(),
  kantor_asal: z.string(),
  sop: z.string(),
  keperluan: z.string(),
  putaran: z.number(),
  di: z.enum(['titipan', 'penerimaan', 'langkah', 'jalan', 'tutup']),
  langkah: z.number().nullable(),
  bagian: z.number().nullable(),
  hop: z.number().nullable(),
  cabang: z.enum(['ya', 'tidak']).nullable(),
  sebab_tutup: z.enum(['selesai', 'dibatalkan', 'ditolak', 'kedaluwarsa']).nullable(),
  pemegang: z.enum(['pelaksana', 'pemohon', 'tutup']),
  penanggung_pelaksana: z.string().nullable(),
  penanggung_kantor: z.string().nullable(),
  kunjungan: z.enum(['loket', 'langkah', 'beritahu', 'tunggu', 'tutup']).nullable(),
  sebab: z
    .enum(['lanjut', 'tidak', 'bagian', 'kembali', 'tarik', 'alih', 'tutup', 'buka', 'koreksi'])
    .nullable(),
  tiba: z.number().nullable(),
  dibuka: z.number().nullable(),
  baku: z.number().nullable(),
  nama_pemohon: z.string().nullable(),
  rt: z.string().nullable(),
  rw: z.string().nullable(),
  kanal: z.string(),
  di_loket: z.boolean(),
  dicatat: z.number(),
  terakhir_diubah: z.number(),
});

/** A berkas as lists show it: no NIK, no decryption. `langkah` in `jalan` is the step it left; times in epoch ms. */
export const BARIS = TERSIMPAN.transform(
  ({
    kantor_asal: kantorAsal,
    sebab_tutup: sebabTutup,
    penanggung_pelaksana: pelaksana,
    penanggung_kantor: kantor,
    nama_pemohon: namaPemohon,
    di_loket: diLoket,
    terakhir_diubah: terakhirDiubah,
    ...baris
  }) => ({
    ...baris,
    kantorAsal,
    sebabTutup,
    penanggung: tempat(pelaksana, kantor),
    namaPemohon,
    diLoket,
    terakhirDiubah,
  }),
);

export type BarisBerkas = Readonly<z.infer<typeof BARIS>>;

function tempat(pelaksana: string | null, kantor: string | null): Tempat | null {
  return pelaksana !== null && kantor !== null ? { pelaksana, kantor } : null;
}
