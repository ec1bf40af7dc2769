import { join, resolve } from 'node:path';
import { z } from 'zod';
import { bacaAlamatPublik } from './core/jaringan/alamat-publik.ts';
import { bacaProksi } from './core/jaringan/hubungan.ts';
import type { RentangIp } from './core/jaringan/rentang-ip.ts';
import type { BerkasTls } from './jaringan/sertifikat.ts';
import {
  cadanganSetengah,
  type ConfigCadangan,
  configCadangan,
  PengaturanCadangan,
} from './config-cadangan.ts';
import { type ConfigKabar, configKabar, PengaturanKabar } from './config-kabar.ts';
import { type ConfigUnggahan, configUnggahan, PengaturanUnggahan } from './config-unggahan.ts';

const SAKLAR = { hidup: true, mati: false } as const;

const PORT = 'LAJUR_PORT harus angka 0 sampai 65535, misalnya 4700.';

/** What an office can set, by environment variable; the descriptions are the help text. */
export const Pengaturan = z.object({
  LAJUR_DATA: z
    .string()
    .min(1, 'LAJUR_DATA kosong; isi dengan folder, misalnya ./data.')
    .default('./data')
    .describe('Folder data: basis data, berkas unggahan, kunci induk. (Data folder.)'),
  LAJUR_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .default(4700)
    .describe('Port alamat Lajur; 0 berarti port bebas mana pun. (TCP port; 0 takes a free one.)'),
  LAJUR_DENGAR: z
    .string()
    .min(1, 'LAJUR_DENGAR kosong; isi 127.0.0.1 (komputer ini saja) atau 0.0.0.0 (jaringan kantor).')
    .default('127.0.0.1')
    .describe('Alamat jaringan yang dilayani. (Address to listen on.)'),
  LAJUR_ALAMAT_PUBLIK: z
    .string()
    .transform((teks, ctx) => {
      const hasil = bacaAlamatPublik(teks);
      if (hasil.ok) return hasil.alamat;
      ctx.addIssue(hasil.kalimat);
      return z.NEVER;
    })
    .optional()
    .describe(
      'Alamat yang dicetak pada QR, misalnya https://lajur.contoh.go.id. (Origin printed in QR codes.)',
    ),
  LAJUR_TLS_SERTIFIKAT: z
    .string()
    .min(1, 'LAJUR_TLS_SERTIFIKAT kosong; isi dengan berkas sertifikat PEM, atau hapus pengaturan ini.')
    .optional()
    .describe('Berkas sertifikat TLS (PEM, dengan rantainya). (TLS certificate chain.)'),
  LAJUR_TLS_KUNCI: z
    .string()
    .min(1, 'LAJUR_TLS_KUNCI kosong; isi dengan berkas kunci PEM, atau hapus pengaturan ini.')
    .optional()
    .describe('Berkas kunci sertifikat TLS (PEM, tanpa kata sandi). (TLS private key.)'),
  LAJUR_PROKSI: z
    .string()
    .transform((teks, ctx) => {
      const hasil = bacaProksi(teks);
      if (hasil.ok && hasil.proksi.every((r) => r.bit > 0)) return hasil.proksi;
      const sebab = hasil.ok
        ? 'tidak dapat mencakup semua alamat'
        : `memuat "${hasil.asing}" yang bukan alamat`;
      ctx.addIssue(`LAJUR_PROKSI ${sebab}; isi alamat proksi saja, misalnya 127.0.0.1.`);
      return z.NEVER;
    })
    .default([])
    .describe('Alamat proksi yang keterangan X-Forwarded-nya dipercaya. (Trusted reverse proxies.)'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\//u,
      'DATABASE_URL harus berawalan postgres://; kosongkan untuk basis data bawaan.',
    )
    .optional()
    .describe(
      'Server PostgreSQL; kosong berarti basis data bawaan. (PostgreSQL server, or the embedded one.)',
    ),
  LAJUR_KUNCI: z
    .string()
    .min(1, 'LAJUR_KUNCI kosong; isi dengan nama berkas kunci induk, atau hapus pengaturan ini.')
    .optional()
    .describe('Berkas kunci induk; bawaannya <LAJUR_DATA>/kunci-induk. (Master key file.)'),
  LAJUR_HALAMAN_PDF: z
    .string()
    .regex(/^[1-9]\d{0,2}$/u, 'LAJUR_HALAMAN_PDF harus angka 1 sampai 999, misalnya 50.')
    .transform(Number)
    .default(50)
    .describe('Halaman paling banyak dalam satu PDF yang diunggah. (Most pages of one uploaded PDF.)'),
  LAJUR_LATIHAN: z
    .enum(['hidup', 'mati'], 'LAJUR_LATIHAN hanya dapat berisi hidup atau mati.')
    .default('hidup')
    .describe('Kantor latihan: hidup atau mati. (Training office on or off.)'),
  ...PengaturanCadangan,
  ...PengaturanKabar,
  ...PengaturanUnggahan,
});

export type Config = Readonly<{
  data: string;
  port: number;
  dengar: string;
  /** Origin for QR codes and links; null: the address listened on. */
  alamatPublik: string | null;
  databaseUrl: string | null;
  kunci: string;
  /** Pages of one uploaded PDF at most. */
  halamanPdf: number;
  latihan: boolean;
  tls: BerkasTls | null;
  /** Whose forwarded headers are believed. */
  proksi: readonly RentangIp[];
  cadangan: ConfigCadangan;
  kabar: ConfigKabar;
  unggahan: ConfigUnggahan;
}>;

/** Settings that cannot be run with; the message is the Indonesian sentence that mends them. */
export class ConfigError extends Error {}

const DIKENAL = new Set(Object.keys(Pengaturan.shape));

/** Reads the configuration; paths become absolute. Throws ConfigError: wrong value, unknown name, half a setting. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const asing = Object.keys(env).find(
    (nama) => nama.startsWith('LAJUR_') && !nama.startsWith('LAJUR_UJI_') && !DIKENAL.has(nama),
  );
  if (asing)
    throw new ConfigError(`${asing} bukan pengaturan Lajur; yang dikenal: ${[...DIKENAL].join(', ')}.`);
  const hasil = Pengaturan.safeParse(env);
  if (!hasil.success) throw new ConfigError(hasil.error.issues.map((issue) => issue.message).join('\n'));
  const isi = hasil.data;
  if (isi.DATABASE_URL && !isi.LAJUR_KUNCI) {
    // Losing the key loses every isian on that server, so its place must be chosen, not guessed.
    throw new ConfigError(
      'DATABASE_URL diisi tetapi LAJUR_KUNCI belum; isi LAJUR_KUNCI dengan berkas kunci induk.',
    );
  }
  const tls = berkasTls(isi.LAJUR_TLS_SERTIFIKAT, isi.LAJUR_TLS_KUNCI);
  const setengah = cadanganSetengah(env);
  if (setengah) throw new ConfigError(setengah);
  const kabar = configKabar(isi);
  if (typeof kabar === 'string') throw new ConfigError(kabar);
  const unggahan = configUnggahan(isi, env);
  if (typeof unggahan === 'string') throw new ConfigError(unggahan);
  const data = resolve(isi.LAJUR_DATA);
  return {
    data,
    port: isi.LAJUR_PORT,
    dengar: isi.LAJUR_DENGAR,
    alamatPublik: isi.LAJUR_ALAMAT_PUBLIK ?? null,
    databaseUrl: isi.DATABASE_URL ?? null,
    kunci: isi.LAJUR_KUNCI ? resolve(isi.LAJUR_KUNCI) : join(data, 'kunci-induk'),
    halamanPdf: isi.LAJUR_HALAMAN_PDF,
    latihan: SAKLAR[isi.LAJUR_LATIHAN],
    tls,
    proksi: isi.LAJUR_PROKSI,
    cadangan: configCadangan(isi),
    kabar,
    unggahan,
  };
}

/** Both files or neither: with one alone the office would believe its connections sealed. */
function berkasTls(sertifikat: string | undefined, kunci: string | undefined): BerkasTls | null {
  if (sertifikat !== undefined && kunci !== undefined)
    return { sertifikat: resolve(sertifikat), kunci: resolve(kunci) };
  if (sertifikat === undefined && kunci === undefined) return null;
  const [ada, kurang] =
    sertifikat === undefined
      ? ['LAJUR_TLS_KUNCI', 'LAJUR_TLS_SERTIFIKAT']
      : ['LAJUR_TLS_SERTIFIKAT', 'LAJUR_TLS_KUNCI'];
  throw new ConfigError(`${ada} diisi tetapi ${kurang} belum; isi keduanya, atau hapus keduanya.`);
}
