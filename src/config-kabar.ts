import { z } from 'zod';
import { alamatSaja, bacaSurel } from './core/kabar/alamat-surel.ts';
import { jangkauan } from './core/jaringan/jangkauan.ts';
import type { PengaturanSurel } from './kabar/surel.ts';
import type { IsiGerbang, PengaturanGerbang } from './kabar/gerbang.ts';
import type { CaraKabar } from './kabar/kantor-kabar.ts';

const TENANG = 'LAJUR_KABAR_TENANG harus dua jam, misalnya 20-7; isi 0-0 bila tidak ada jam tenang.';

const hari = (nama: string) =>
  z
    .string()
    .regex(
      /^(?:\d{1,2}(?:,\d{1,2})*)?$/u,
      `${nama} harus daftar hari, misalnya 3,20; kosongkan bila tidak mengingatkan.`,
    )
    .transform((t) => (t === '' ? [] : t.split(',').map(Number)));

/** What an office can set about its news to the pemohon. */
export const PengaturanKabar = {
  LAJUR_SMTP_URL: z
    .string()
    .min(
      1,
      'LAJUR_SMTP_URL kosong; isi seperti smtps://akun@surel.contoh.go.id:465, atau hapus pengaturan ini.',
    )
    .optional()
    .describe('Server surel: smtps://akun@host:465, atau smtp://host:587 dengan STARTTLS. (SMTP server.)'),
  LAJUR_SMTP_SANDI: z
    .string()
    .min(1, 'LAJUR_SMTP_SANDI kosong; isi dengan sandi akun surel, atau hapus pengaturan ini.')
    .optional()
    .describe('Sandi akun server surel. (SMTP password.)'),
  LAJUR_SMTP_DARI: z
    .string()
    .min(1, 'LAJUR_SMTP_DARI kosong; isi seperti Kecamatan Contoh <lajur@contoh.go.id>.')
    .optional()
    .describe('Alamat pengirim surel kepada pemohon. (Sender of e-mails.)'),
  LAJUR_SMTP_TLS: z
    .enum(['wajib', 'mati'], 'LAJUR_SMTP_TLS hanya dapat berisi wajib atau mati.')
    .default('wajib')
    .describe('TLS ke server surel; mati hanya untuk server di jaringan sendiri. (TLS to the SMTP server.)'),
  LAJUR_GERBANG_URL: z
    .string()
    .min(
      1,
      'LAJUR_GERBANG_URL kosong; isi dengan alamat penyedia SMS atau WhatsApp, atau hapus pengaturan ini.',
    )
    .optional()
    .describe('Alamat penyedia SMS atau WhatsApp. (HTTP gateway for SMS or WhatsApp.)'),
  LAJUR_GERBANG_KEPALA: z
    .string()
    .regex(
      /^[A-Za-z0-9-]+: [\x20-\x7e]+$/u,
      'LAJUR_GERBANG_KEPALA harus seperti Authorization: Bearer kunci.',
    )
    .optional()
    .describe('Kepala HTTP dengan kunci penyedia, misalnya Authorization: Bearer kunci. (Token header.)'),
  LAJUR_GERBANG_ISI: z
    .string()
    .min(1, 'LAJUR_GERBANG_ISI kosong; isi dengan JSON atau a={nomor}&b={teks}, atau hapus pengaturan ini.')
    .default('{"to":"{nomor}","message":"{teks}","id":"{id}"}')
    .describe('Bentuk kiriman ke penyedia, JSON atau kolom formulir. (Body sent to the gateway.)'),
  LAJUR_GERBANG_ULANG: z
    .enum(['tidak', 'aman'], 'LAJUR_GERBANG_ULANG hanya dapat berisi tidak atau aman.')
    .default('tidak')
    .describe('aman bila penyedia mengenal Idempotency-Key. (Whether the gateway honours Idempotency-Key.)'),
  LAJUR_KABAR_TENANG: z
    .string()
    .regex(/^(?:[01]?\d|2[0-3])-(?:[01]?\d|2[0-3])$/u, TENANG)
    .transform((t) => {
      const [mulai = 0, selesai = 0] = t.split('-').map(Number);
      return { mulai, selesai };
    })
    .default({ mulai: 20, selesai: 7 })
    .describe('Jam tenang, saat kabar tidak dikirim; 0-0 berarti tidak ada. (Quiet hours.)'),
  LAJUR_INGAT_PERBAIKAN: hari('LAJUR_INGAT_PERBAIKAN')
    .default([3, 20])
    .describe(
      'Hari menunggu perbaikan yang diingatkan kepada pemohon; kosongkan bila tidak. (Repair reminders, days.)',
    ),
  LAJUR_INGAT_BAWA: hari('LAJUR_INGAT_BAWA')
    .default([3])
    .describe(
      'Hari kerja map belum sampai yang diingatkan kepada pemohon; kosongkan bila tidak. (Map reminders, office days.)',
    ),
};

/** Settings whose values nobody may read on a page or in a log. */
export const PENGATURAN_RAHASIA: ReadonlySet<string> = new Set(['LAJUR_SMTP_SANDI', 'LAJUR_GERBANG_KEPALA']);

/** How news goes, as set up; a channel that is null is none. */
export interface ConfigKabar extends Pick<CaraKabar, 'tenang' | 'ingat'> {
  readonly surel: PengaturanSurel | null;
  readonly gerbang: PengaturanGerbang | null;
}

type Isi = Readonly<{
  [K in keyof typeof PengaturanKabar]?: z.output<(typeof PengaturanKabar)[K]> | undefined;
}>;

/** The typed value, or the sentence that mends what is set by halves. */
export function configKabar(isi: Isi): ConfigKabar | string {
  const surel = configSurel(isi);
  if (typeof surel === 'string') return surel;
  const gerbang = configGerbang(isi);
  if (typeof gerbang === 'string') return gerbang;
  return {
    surel,
    gerbang,
    tenang: isi.LAJUR_KABAR_TENANG ?? { mulai: 20, selesai: 7 },
    ingat: { perbaikan: isi.LAJUR_INGAT_PERBAIKAN ?? [], dibawa: isi.LAJUR_INGAT_BAWA ?? [] },
  };
}

function configSurel(isi: Isi): PengaturanSurel | null | string {
  const { LAJUR_SMTP_URL: alamat, LAJUR_SMTP_DARI: dari, LAJUR_SMTP_SANDI: sandi } = isi;
  if (alamat === undefined) {
    const ada = dari !== undefined ? 'LAJUR_SMTP_DARI' : sandi !== undefined ? 'LAJUR_SMTP_SANDI' : undefined;
    return ada === undefined
      ? null
      : `${ada} diisi tetapi LAJUR_SMTP_URL belum; isi dengan alamat server surel.`;
  }
  if (dari === undefined)
    return 'LAJUR_SMTP_URL diisi tetapi LAJUR_SMTP_DARI belum; isi seperti Kecamatan Contoh <lajur@contoh.go.id>.';
  if (bacaSurel(alamatSaja(dari)) === undefined || /[\r\n]/u.test(dari))
    return 'LAJUR_SMTP_DARI bukan alamat surel; isi seperti Kecamatan Contoh <lajur@contoh.go.id>.';
  if (!/^smtps?:\/\//u.test(alamat) || !URL.canParse(alamat) || new URL(alamat).hostname === '')
    return 'LAJUR_SMTP_URL harus seperti smtps://akun@surel.contoh.go.id:465 atau smtp://surel.contoh.go.id:587.';
  const url = new URL(alamat);
  const langsung = url.protocol === 'smtps:';
  const tanpa = isi.LAJUR_SMTP_TLS === 'mati';
  if (tanpa && (langsung || jangkauan(`http://${url.host}`) === 'umum'))
    return 'LAJUR_SMTP_TLS mati hanya untuk server surel smtp:// di jaringan kantor; hapus pengaturan itu.';
  const [user, dariUrl] = [url.username, url.password].map(terbaca);
  if (user === undefined || dariUrl === undefined)
    return 'LAJUR_SMTP_URL memuat % yang tidak terbaca; tulis % sebagai %25, atau isi sandi di LAJUR_SMTP_SANDI.';
  const pass = sandi ?? dariUrl;
  if ((user === '') !== (pass === ''))
    return user === ''
      ? 'LAJUR_SMTP_SANDI diisi tetapi LAJUR_SMTP_URL tanpa nama akun; tulis smtps://akun@host:465.'
      : 'LAJUR_SMTP_URL memuat nama akun tetapi LAJUR_SMTP_SANDI belum; isi dengan sandi akun itu.';
  return {
    host: url.hostname,
    port: url.port === '' ? (langsung ? 465 : 587) : Number(url.port),
    tls: langsung ? 'langsung' : tanpa ? 'tanpa' : 'starttls',
    akun: user === '' ? null : { user, pass },
    dari,
  };
}

function configGerbang(isi: Isi): PengaturanGerbang | null | string {
  const { LAJUR_GERBANG_URL: url, LAJUR_GERBANG_KEPALA: kepala, LAJUR_GERBANG_ISI: pola = '' } = isi;
  if (url === undefined)
    return kepala === undefined
      ? null
      : 'LAJUR_GERBANG_KEPALA diisi tetapi LAJUR_GERBANG_URL belum; isi dengan alamat penyedia.';
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url))
    return 'LAJUR_GERBANG_URL harus alamat lengkap, misalnya https://penyedia.contoh/kirim.';
  // Numbers of people, and the office's key, would travel in the open.
  if (url.startsWith('http:') && jangkauan(new URL(url).origin) === 'umum')
    return 'LAJUR_GERBANG_URL harus https://; http:// hanya untuk alamat di jaringan kantor.';
  if (!/\{nomor0?\}/u.test(pola) || !pola.includes('{teks}'))
    return 'LAJUR_GERBANG_ISI harus memuat {nomor} dan {teks}, misalnya {"to":"{nomor}","message":"{teks}"}.';
  const bentuk = isiGerbang(pola);
  if (!bentuk)
    return 'LAJUR_GERBANG_ISI bukan JSON yang benar; contohnya {"to":"{nomor}","message":"{teks}"}.';
  const [nama = '', ...nilai] = (kepala ?? '').split(': ');
  return {
    url,
    kepala: kepala === undefined ? null : [nama, nilai.join(': ')],
    isi: bentuk,
    idempoten: isi.LAJUR_GERBANG_ULANG === 'aman',
  };
}

function isiGerbang(pola: string): IsiGerbang | undefined {
  if (!pola.trimStart().startsWith('{"')) return { jenis: 'form', pasangan: [...new URLSearchParams(pola)] };
  try {
    const nilai: unknown = JSON.parse(pola);
    return { jenis: 'json', nilai };
  } catch {
    return undefined;
  }
}

/** A part of an address without its percent signs; undefined where one of them means nothing. */
function terbaca(bagian: string): string | undefined {
  try {
    return decodeURIComponent(bagian);
  } catch {
    return undefined;
  }
}
