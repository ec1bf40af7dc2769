import { z } from 'zod';

/** Kinds of news that the pemohon of a berkas is told; the reminders stand at the end. */
export const JENIS_KABAR = [
  'diterima',
  'lengkap',
  'kurang',
  'perbaikan',
  'tanda_pemohon',
  'ditandatangani',
  'siap',
  'dibawa',
  'tiba',
  'dikembalikan',
  'selesai',
  'koreksi',
  'dibatalkan',
  'ditolak',
  'kedaluwarsa',
  'dialihkan',
  'dibuka_kembali',
  'ingat_perbaikan',
  'ingat_dibawa',
] as const;

export type JenisKabar = (typeof JENIS_KABAR)[number];

/** News as the outbox holds it: ids and codes of what was true at the event, never a word about a person. */
export const SKEMA_KABAR = z.object({
  jenis: z.enum(JENIS_KABAR),
  /** The kantor that tells it: its people send by hand what no machine sends. */
  kantor: z.string(),
  /** The kantor that the words name: where to go, or who has it now. */
  tempat: z.string().nullable(),
  /** A second one: where the map is to be fetched before it goes to `tempat`. */
  asal: z.string().nullable(),
  /** The lane that the words name: who signed, who is awaited, to whom the map goes. */
  pelaksana: z.string().nullable(),
  /** What is wanting: keys of persyaratan, with the code of the reason. */
  butir: z.array(z.object({ syarat: z.string(), alasan: z.string().nullable() })),
  /** When it happened, and until when the pemohon has time (epoch ms). */
  saat: z.number(),
  sampai: z.number().nullable(),
  /** The pemohon will be told when it can be fetched. */
  akanDiambil: z.boolean(),
  /** An official has told the pemohon already, by this means: nobody tells it by hand a second time. */
  disampaikan: z.enum(['whatsapp', 'cetak', 'lisan']).nullable(),
});

export type Kabar = Readonly<z.infer<typeof SKEMA_KABAR>>;

/** The outbox's word for "what waits is no longer true": the work went back before it was told. */
export const KABAR_MUNDUR = z.object({ jenis: z.literal('mundur') });

/** What a press leaves for the pemohon; null: nothing that they would notice. */
export type KabarPress = Kabar | z.infer<typeof KABAR_MUNDUR> | null;
