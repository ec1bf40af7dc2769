import { z } from 'zod';
import { SKEMA_KABAR } from '../../core/kabar/kabar.ts';
import { sql } from '../database/sql.ts';

/** How news reaches the pemohon: an official sends it by hand, or the program by e-mail or through a gateway. */
export const SALURAN_KABAR = ['tangan', 'email', 'gerbang'] as const;
export type SaluranKabar = (typeof SALURAN_KABAR)[number];
/** The channels that the program sends by itself. */
export type SaluranSendiri = Exclude<SaluranKabar, 'tangan'>;

export const KEADAAN_KABAR = ['menunggu', 'mengirim', 'terkirim', 'gagal', 'tak_pasti', 'dilewati'] as const;
export type KeadaanKabar = (typeof KEADAAN_KABAR)[number];

/** Why a piece of news is in its state. `kode/…` carries the answer of a channel, without any person's data. */
export type SebabKabar =
  | 'tersusul'
  | 'mundur'
  | 'berhenti'
  | 'disampaikan'
  | 'latihan'
  | 'petugas'
  | 'dengan_tangan'
  | 'tanpa_tujuan'
  | 'terlalu_lama'
  | 'terputus'
  | 'tak_tersambung'
  | 'tak_terbaca'
  | `kode/${string}`;

/** One piece of news on one channel. Times in epoch ms of the office's clock. */
export const BARIS_KABAR = z.object({
  id: z.string(),
  berkas: z.string(),
  saluran: z.enum(SALURAN_KABAR),
  versi: z.number(),
  kantor: z.string(),
  isi: SKEMA_KABAR,
  keadaan: z.enum(KEADAAN_KABAR),
  sebab: z.string().nullable(),
  dibuat: z.number(),
  siap: z.number(),
  percobaan: z.number(),
  gagal_sejak: z.number().nullable(),
  diubah: z.number(),
  oleh: z.string().nullable(),
});
export type BarisKabar = Readonly<z.infer<typeof BARIS_KABAR>>;

export const KOLOM_KABAR = sql`k.id, k.berkas, k.saluran, k.versi, k.kantor, k.isi, k.keadaan, k.sebab, k.dibuat, k.siap,
  k.percobaan, k.gagal_sejak, k.diubah, k.oleh`;
