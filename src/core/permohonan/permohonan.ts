import { z } from 'zod';
import { PEMOHON_KOSONG, SKEMA_PEMOHON } from '../berkas/data-pemohon.ts';
import { ISIAN_KOSONG } from '../formulir/isian.ts';

/** How an item is answered: photographed, brought to the counter, or not needed in this case. */
export const CARA_BUTIR = ['foto', 'bawa', 'tidak'] as const;
export type CaraButir = (typeof CARA_BUTIR)[number];

const SKEMA_ISIAN = z.object({
  nilai: z.record(z.string(), z.string()),
  baris: z.array(z.record(z.string(), z.string())),
});

/** What the counter answered: what to mend, or why it goes no further. `pada` in epoch ms. */
const SKEMA_TANGGAPAN = z.strictObject({
  apa: z.enum(['minta', 'tutup']),
  butir: z.array(z.strictObject({ kunci: z.string(), alasan: z.string() })),
  teks: z.string(),
  pada: z.number(),
});

/** Everything that a request from a phone says, as typed. One sealed content; nothing of it is checked by its shape. */
export const SKEMA_PERMOHONAN = z.strictObject({
  bentuk: z.literal(1),
  keperluan: z.string(),
  /** Keys of the answers that led to the service. */
  jawab: z.array(z.string()),
  pemohon: SKEMA_PEMOHON,
  isian: SKEMA_ISIAN,
  syarat: z.record(z.string(), z.enum(CARA_BUTIR)),
  /** Pages that were answered, also where everything on them may stay empty. */
  dijawab: z.array(z.string()),
  tanggapan: SKEMA_TANGGAPAN.nullable(),
});

export type IsiPermohonan = Readonly<z.infer<typeof SKEMA_PERMOHONAN>>;
export type Tanggapan = Readonly<z.infer<typeof SKEMA_TANGGAPAN>>;

/** `konsep`: being written. `diminta`: given back to be mended. The others are the counter's to move on, or done. */
export const KEADAAN_PERMOHONAN = ['konsep', 'dikirim', 'diminta', 'diterima', 'ditutup'] as const;
export type KeadaanPermohonan = (typeof KEADAAN_PERMOHONAN)[number];

/** Whether the pemohon may change it now. */
export const bolehDiubah = (keadaan: KeadaanPermohonan): boolean =>
  keadaan === 'konsep' || keadaan === 'diminta';

/** A request for this service with nothing typed yet. */
export const permohonanBaru = (keperluan: string, jawab: readonly string[]): IsiPermohonan => ({
  bentuk: 1,
  keperluan,
  jawab: [...jawab],
  pemohon: { ...PEMOHON_KOSONG, diLoket: false },
  isian: { nilai: { ...ISIAN_KOSONG.nilai }, baris: [] },
  syarat: {},
  dijawab: [],
  tanggapan: null,
});

/** The same for another service: what is known of the people stays, answers about papers only where they are still asked. */
export const gantiKeperluan = (
  isi: IsiPermohonan,
  { keperluan, jawab, syarat }: { keperluan: string; jawab: readonly string[]; syarat: readonly string[] },
): IsiPermohonan => ({
  ...isi,
  keperluan,
  jawab: [...jawab],
  syarat: Object.fromEntries(Object.entries(isi.syarat).filter(([kunci]) => syarat.includes(kunci))),
});
