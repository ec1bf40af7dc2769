import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  cadanganSetengah,
  type ConfigCadangan,
  configCadangan,
  PengaturanCadangan,
} from './config-cadangan.ts';

const SAKLAR = { hidup: true, mati: false } as const;

const PORT = 'LAJUR_PORT harus angka 0 sampai 65535, misalnya 4700.';

const ALAMAT_PUBLIK =
  'LAJUR_ALAMAT_PUBLIK harus alamat lengkap tanpa jalur, misalnya https://gabek.example atau http://192.168.1.10:4700.';

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
    .url({ protocol: /^https?$/u, error: ALAMAT_PUBLIK })
    .refine((teks) => new URL(teks).pathname === '/' && new URL(teks).search === '', ALAMAT_PUBLIK)
    .transform((teks) => new URL(teks).origin)
    .optional()
    .describe('Alamat pada QR dan tautan, misalnya https://gabek.example. (Public address in QR codes.)'),
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
  LAJUR_LATIHAN: z
    .enum(['hidup', 'mati'], 'LAJUR_LATIHAN hanya dapat berisi hidup atau mati.')
    .default('hidup')
    .describe('Kantor latihan: hidup atau mati. (Training office on or off.)'),
  ...PengaturanCadangan,
});

export type Config = Readonly<{
  data: string;
  port: number;
  dengar: string;
  /** Origin for QR codes and links; null: the address listened on. */
  alamatPublik: string | null;
  databaseUrl: string | null;
  kunci: string;
  latihan: boolean;
  cadangan: ConfigCadangan;
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
  const setengah = cadanganSetengah(env);
  if (setengah) throw new ConfigError(setengah);
  const data = resolve(isi.LAJUR_DATA);
  return {
    data,
    port: isi.LAJUR_PORT,
    dengar: isi.LAJUR_DENGAR,
    alamatPublik: isi.LAJUR_ALAMAT_PUBLIK ?? null,
    databaseUrl: isi.DATABASE_URL ?? null,
    kunci: isi.LAJUR_KUNCI ? resolve(isi.LAJUR_KUNCI) : join(data, 'kunci-induk'),
    latihan: SAKLAR[isi.LAJUR_LATIHAN],
    cadangan: configCadangan(isi),
  };
}
