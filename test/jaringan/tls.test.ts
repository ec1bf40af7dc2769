import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dengar, type Pendengar } from '../../src/dengar.ts';
import { awasiSertifikat } from '../../src/jaringan/awasi-sertifikat.ts';
import {
  bacaSertifikat,
  type BerkasTls,
  type PasanganTls,
  peringatanSertifikat,
  SertifikatError,
} from '../../src/jaringan/sertifikat.ts';
import { buatSertifikat, taruhSertifikat } from './sertifikat-uji.ts';

const HARI = 86_400_000;
const KINI = Date.UTC(2026, 10, 24);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'lajur-tls-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const tulis = (nama: string, isi: string): string => {
  const path = join(folder, nama);
  writeFileSync(path, isi);
  return path;
};

describe('TLS files that cannot be served with are refused with the sentence that mends them', () => {
  const satu = buatSertifikat({ nama: ['lajur.test'] });
  const lain = buatSertifikat({ nama: ['lajur.test'] });
  const sandi = `-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIBvTBXBgkqhkiG9w0B\n-----END ENCRYPTED PRIVATE KEY-----\n`;
  it.each([
    [
      'not there',
      () => ({ sertifikat: join(folder, 'tiada.pem'), kunci: tulis('k', satu.key) }),
      /tidak terbaca; perbaiki LAJUR_TLS_SERTIFIKAT/u,
    ],
    [
      'a key not there',
      () => ({ sertifikat: tulis('s', satu.cert), kunci: join(folder, 'tiada.pem') }),
      /tidak terbaca; perbaiki LAJUR_TLS_KUNCI/u,
    ],
    [
      'no certificate',
      () => ({ sertifikat: tulis('s', 'bukan'), kunci: tulis('k', satu.key) }),
      /bukan sertifikat PEM/u,
    ],
    [
      'swapped',
      () => ({ sertifikat: tulis('s', satu.key), kunci: tulis('k', satu.cert) }),
      /bukan sertifikat PEM/u,
    ],
    [
      'a key with a password',
      () => ({ sertifikat: tulis('s', satu.cert), kunci: tulis('k', sandi) }),
      /bukan kunci PEM tanpa kata sandi/u,
    ],
    [
      'of two pairs',
      () => ({ sertifikat: tulis('s', satu.cert), kunci: tulis('k', lain.key) }),
      /bukan pasangan/u,
    ],
  ])('%s', async (_, berkas: () => BerkasTls, kalimat) => {
    const baca = bacaSertifikat(berkas());
    await expect(baca).rejects.toThrow(SertifikatError);
    await expect(baca).rejects.toThrow(kalimat);
  });
});

describe('what browsers will complain about is said at the start', () => {
  const kata = async (isi: Parameters<typeof buatSertifikat>[0], alamatPublik: string | null) =>
    peringatanSertifikat(await bacaSertifikat(taruhSertifikat(folder, isi)), {
      alamatPublik,
      kini: KINI,
    }).join(' ');
  const sah = { mulai: KINI - HARI, habis: KINI + 90 * HARI };

  it('nothing, when all is well', async () => {
    expect(await kata({ nama: ['lajur.test'], ...sah }, 'https://lajur.test')).toBe('');
    expect(await kata({ nama: ['192.168.1.10'], ...sah }, 'https://192.168.1.10:4700')).toBe('');
    expect(await kata({ nama: ['lajur.test'], ...sah }, null)).toBe('');
  });

  it('the end, the beginning, the name and the scheme', async () => {
    const nama = ['lajur.test'];
    const habis = { nama, ...sah, habis: KINI - 1 };
    expect(await kata(habis, null)).toMatch(/^Sertifikat TLS sudah habis pada 24 November 2026\. Perbarui/u);
    expect(await kata({ nama, ...sah, habis: KINI + 9 * HARI }, null)).toMatch(/habis pada 3 Desember 2026/u);
    expect(await kata({ nama, ...sah, mulai: KINI + HARI }, null)).toMatch(
      /baru berlaku mulai 25 November 2026/u,
    );
    expect(await kata({ nama, ...sah }, 'https://lain.test')).toMatch(
      /tidak memuat lain\.test \(isinya: DNS:lajur/u,
    );
    expect(await kata({ nama, ...sah }, 'https://10.0.0.1')).toMatch(/tidak memuat 10\.0\.0\.1/u);
    expect(await kata({ nama, ...sah }, 'http://lajur.test')).toMatch(/Ganti menjadi https/u);
  });
});

describe('the program speaks https itself', () => {
  let pendengar: Pendengar;
  let terpakai: PasanganTls;
  let berkas: ReturnType<typeof taruhSertifikat>;
  beforeAll(async () => {
    berkas = taruhSertifikat(folder, { nama: ['lajur.test'] });
    terpakai = await bacaSertifikat(berkas);
    pendengar = await dengar(
      { fetch: (minta: Request) => new Response(new URL(minta.url).protocol) },
      { port: 0, host: '127.0.0.1', tls: terpakai },
    );
  });
  afterAll(() => pendengar.tutup());

  /** Asks as another machine would, trusting this certificate alone. */
  const minta = (ca: string): Promise<string> =>
    new Promise((terima, tolak) => {
      const keluar = request(
        { host: '127.0.0.1', port: pendengar.port, servername: 'lajur.test', ca, agent: false },
        (jawab) => {
          let isi = '';
          jawab.on('data', (bagian) => (isi += String(bagian)));
          jawab.on('end', () => terima(isi));
        },
      );
      keluar.on('error', tolak);
      keluar.end();
    });

  it('and says so', async () => {
    expect(pendengar.url).toBe(`https://127.0.0.1:${pendengar.port}`);
    expect(await minta(berkas.cert)).toBe('https:');
    await expect(minta(buatSertifikat({ nama: ['lajur.test'] }).cert)).rejects.toThrow(/certificate/u);
  });

  it('takes a renewed certificate into use without a restart, and a broken one not', async () => {
    // Renewed after it was read, before anybody looked: seen all the same.
    writeFileSync(berkas.sertifikat, buatSertifikat({ nama: ['lajur.test'] }).cert);
    const kabar: string[] = [];
    const lihat = (syarat: () => boolean): Promise<void> =>
      expect.poll(syarat, { timeout: 20_000 }).toBe(true);
    const berhenti = awasiSertifikat({
      berkas,
      terpakai,
      pakai: pendengar.gantiTls,
      kabari: (kalimat) => kabar.push(kalimat),
      jeda: 10,
    });
    await lihat(() => kabar.length === 1);
    expect(kabar[0]).toMatch(/^Sertifikat TLS yang lama tetap dipakai\. .*bukan pasangan/u);
    expect(await minta(berkas.cert)).toBe('https:');
    const baru = taruhSertifikat(folder, { nama: ['lajur.test'] });
    await lihat(() => kabar.includes('Sertifikat TLS yang baru sudah dipakai.'));
    berhenti();
    expect(await minta(baru.cert)).toBe('https:');
    await expect(minta(berkas.cert)).rejects.toThrow(/certificate/u);
  });
});
