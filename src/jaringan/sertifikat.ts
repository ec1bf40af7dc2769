import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bacaIp } from '../core/jaringan/alamat-ip.ts';
import { tanggalPanjang } from '../core/waktu/tanggal.ts';
import { ZONA } from '../core/waktu/zona.ts';
import { HARI } from '../core/waktu/saat.ts';

/** TLS files that cannot be served with; the message is the Indonesian sentence that mends them. */
export class SertifikatError extends Error {}

/** The two PEM files, by absolute path. */
export interface BerkasTls {
  readonly sertifikat: string;
  readonly kunci: string;
}

/** A certificate with its key, as the server takes them, and what it says about itself. */
export interface PasanganTls {
  readonly cert: string;
  readonly key: string;
  readonly x509: X509Certificate;
}

/** Reads certificate (chain) and key. Rejects with SertifikatError: unreadable, no PEM, key with a password, no pair. */
export async function bacaSertifikat(berkas: BerkasTls): Promise<PasanganTls> {
  const cert = await baca(berkas.sertifikat, 'LAJUR_TLS_SERTIFIKAT');
  const key = await baca(berkas.kunci, 'LAJUR_TLS_KUNCI');
  const x509 = atau(
    () => new X509Certificate(cert),
    `${berkas.sertifikat} bukan sertifikat PEM; isi LAJUR_TLS_SERTIFIKAT dengan berkas yang berawalan BEGIN CERTIFICATE.`,
  );
  const kunci = atau(
    () => createPrivateKey(key),
    `${berkas.kunci} bukan kunci PEM tanpa kata sandi; isi LAJUR_TLS_KUNCI dengan berkas yang berawalan BEGIN PRIVATE KEY.`,
  );
  if (!x509.checkPrivateKey(kunci)) {
    throw new SertifikatError(
      `${berkas.kunci} bukan pasangan ${berkas.sertifikat}; isi LAJUR_TLS_KUNCI dengan kunci yang dibuat bersama sertifikat itu.`,
    );
  }
  return { cert, key, x509 };
}

const SEGERA = 30 * HARI;

/**
 * What browsers will complain about, as sentences; empty when nothing. A warning only: an office must be able to open on
 * the morning after its certificate ran out. `kini` in epoch ms.
 */
export function peringatanSertifikat(
  { x509 }: Pick<PasanganTls, 'x509'>,
  { alamatPublik, kini }: { readonly alamatPublik: string | null; readonly kini: number },
): readonly string[] {
  const mulai = Date.parse(x509.validFrom);
  const habis = Date.parse(x509.validTo);
  const tanggal = (saat: number): string => tanggalPanjang(saat, ZONA.WIB);
  const ganti = 'Perbarui kedua berkas TLS; Lajur membacanya sendiri tanpa dijalankan ulang.';
  const kalimat: string[] = [];
  if (habis <= kini) kalimat.push(`Sertifikat TLS sudah habis pada ${tanggal(habis)}. ${ganti}`);
  else if (habis - kini < SEGERA) kalimat.push(`Sertifikat TLS habis pada ${tanggal(habis)}. ${ganti}`);
  if (mulai > kini) {
    kalimat.push(`Sertifikat TLS baru berlaku mulai ${tanggal(mulai)}. Periksa tanggal komputer ini.`);
  }
  if (alamatPublik?.startsWith('http://')) {
    kalimat.push(
      'Sertifikat TLS terpasang, tetapi LAJUR_ALAMAT_PUBLIK berawalan http://. Ganti menjadi https://.',
    );
  }
  const host = alamatPublik === null ? null : new URL(alamatPublik).hostname.replace(/^\[(.*)\]$/u, '$1');
  if (host !== null && !memuat(x509, host)) {
    const ada = x509.subjectAltName ?? 'tanpa nama';
    kalimat.push(
      `Sertifikat TLS tidak memuat ${host} (isinya: ${ada}). Minta sertifikat untuk nama itu, atau perbaiki LAJUR_ALAMAT_PUBLIK.`,
    );
  }
  return kalimat;
}

function memuat(x509: X509Certificate, host: string): boolean {
  return (bacaIp(host) ? x509.checkIP(host) : x509.checkHost(host)) !== undefined;
}

async function baca(path: string, setelan: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SertifikatError(
      `Berkas ${path} tidak terbaca; perbaiki ${setelan}, atau beri akun yang menjalankan Lajur hak membacanya.`,
      { cause },
    );
  }
}

function atau<T>(kerja: () => T, kalimat: string): T {
  try {
    return kerja();
  } catch (cause) {
    throw new SertifikatError(kalimat, { cause });
  }
}
