import { z } from 'zod';
import { AMBANG_MUTU, type AmbangMutu } from './core/foto/mutu.ts';
import { jangkauan } from './core/jaringan/jangkauan.ts';
import { type AlamatClamd, bacaAlamatClamd } from './dokumen/pemindai/alamat-clamd.ts';

const CLAMD =
  'LAJUR_CLAMD harus alamat clamd, misalnya 127.0.0.1:3310 atau /run/clamav/clamd.ctl; hapus bila tidak dipasang.';

const angka = (nama: string, contoh: string) =>
  z
    .string()
    .regex(/^\d{1,3}(?:\.\d{1,3})?$/u, `${nama} harus angka, misalnya ${contoh}; 0 bila tanpa peringatan.`);

/** What an office can set about the files that come in. */
export const PengaturanUnggahan = {
  LAJUR_CLAMD: z
    .string()
    .transform((teks, ctx) => {
      const alamat = bacaAlamatClamd(teks);
      if (alamat) return alamat;
      ctx.addIssue(CLAMD);
      return z.NEVER;
    })
    .optional()
    .describe('Pemeriksa virus clamd: 127.0.0.1:3310, atau jalur soketnya. (Malware scanner, clamd.)'),
  LAJUR_CLAMD_MATI: z
    .enum(['tolak', 'terima'], 'LAJUR_CLAMD_MATI hanya dapat berisi tolak atau terima.')
    .default('tolak')
    .describe('Dokumen saat pemeriksa virus tidak menjawab: tolak atau terima. (While clamd is down.)'),
  LAJUR_FOTO_TAJAM: angka('LAJUR_FOTO_TAJAM', '0.2')
    .default(String(AMBANG_MUTU.tajam))
    .describe('Ketajaman foto yang mulai diperingatkan buram; 0 tanpa peringatan. (Blur warning threshold.)'),
  LAJUR_FOTO_TERANG: angka('LAJUR_FOTO_TERANG', '90')
    .default(String(AMBANG_MUTU.terang))
    .describe('Terang kertas, 0 sampai 255, yang mulai diperingatkan gelap. (Darkness warning threshold.)'),
};

/** How incoming files are judged beyond what they are. */
export interface ConfigUnggahan {
  /** null: no scanner. */
  readonly clamd: AlamatClamd | null;
  readonly bilaMati: 'tolak' | 'terima';
  readonly mutu: AmbangMutu;
}

type Isi = Readonly<{
  [K in keyof typeof PengaturanUnggahan]?: z.output<(typeof PengaturanUnggahan)[K]> | undefined;
}>;

/** The typed value, or the sentence that mends what is set by halves. */
export function configUnggahan(
  isi: Isi,
  env: Readonly<Record<string, string | undefined>>,
): ConfigUnggahan | string {
  const { LAJUR_CLAMD: clamd } = isi;
  if (clamd === undefined && env['LAJUR_CLAMD_MATI'] !== undefined)
    return 'LAJUR_CLAMD_MATI diisi tetapi LAJUR_CLAMD belum; isi dengan alamat clamd.';
  // The papers of citizens would travel in the open.
  if (clamd?.jenis === 'tcp' && jangkauan(asal(clamd.host)) === 'umum')
    return 'LAJUR_CLAMD harus di komputer ini atau di jaringan kantor; isinya dikirim tanpa sandi.';
  return {
    clamd: clamd ?? null,
    bilaMati: isi.LAJUR_CLAMD_MATI ?? 'tolak',
    mutu: {
      tajam: Number(isi.LAJUR_FOTO_TAJAM ?? AMBANG_MUTU.tajam),
      terang: Number(isi.LAJUR_FOTO_TERANG ?? AMBANG_MUTU.terang),
    },
  };
}

function asal(host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}`;
}
