import { join } from 'node:path';
import { z } from 'zod';
import { HASIL_CADANGAN, LAPORAN_PERIKSA } from './laporan.ts';

/** Where a running program says how its owner can speak to it: a file that only the owner of the data folder reads. */
export const ALAMAT_KENDALI = z.object({ port: z.number(), token: z.string(), pid: z.number() });
export type AlamatKendali = Readonly<z.infer<typeof ALAMAT_KENDALI>>;

/** The file of a data folder that holds it. */
export function berkasKendali(data: string): string {
  return join(data, 'kendali.json');
}

/** What may be asked; one line of JSON. Paths are absolute. */
export const PERMINTAAN = z.discriminatedUnion('perintah', [
  z.object({ perintah: z.literal('cadangkan'), token: z.string(), ke: z.string() }),
  z.object({ perintah: z.literal('periksa'), token: z.string(), bandingkan: z.string().nullable() }),
]);
export type Permintaan = Readonly<z.infer<typeof PERMINTAAN>>;

const TAHAP = z.enum(['baris', 'dokumen', 'periksa-arsip', 'berkas', 'nomor']);

/** What is answered: lines of progress, and one that ends it. */
export const JAWABAN = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('kemajuan'), tahap: TAHAP, selesai: z.number(), semua: z.number() }),
  z.object({ jenis: z.literal('cadangan'), hasil: HASIL_CADANGAN }),
  z.object({ jenis: z.literal('periksa'), hasil: LAPORAN_PERIKSA }),
  z.object({ jenis: z.literal('galat'), kalimat: z.string() }),
]);
export type Jawaban = Readonly<z.infer<typeof JAWABAN>>;
