import { z } from 'zod';

/** What the loket types about the pemohon: one encrypted isian version of the berkas. */
export const SKEMA_PEMOHON = z.strictObject({
  nama: z.string(),
  nik: z.string(),
  noKk: z.string(),
  telepon: z.string(),
  alamat: z.string(),
  rt: z.string(),
  rw: z.string(),
  /** Whether messages may be sent by WhatsApp (opt-in). */
  bolehWa: z.boolean(),
  /** For messages by e-mail, and whether they may be sent (opt-in). Contents from before this was asked have neither. */
  email: z.string().default(''),
  bolehEmail: z.boolean().default(false),
  /** Someone else came: with relation and mandate. Null when the pemohon came. */
  wakil: z.strictObject({ nama: z.string(), hubungan: z.string(), suratKuasa: z.boolean() }).nullable(),
  /** The pemohon waits at the counter. */
  diLoket: z.boolean(),
});

export type DataPemohon = Readonly<z.infer<typeof SKEMA_PEMOHON>>;

export const PEMOHON_KOSONG: DataPemohon = {
  nama: '',
  nik: '',
  noKk: '',
  telepon: '',
  alamat: '',
  rt: '',
  rw: '',
  bolehWa: false,
  email: '',
  bolehEmail: false,
  wakil: null,
  diLoket: true,
};
