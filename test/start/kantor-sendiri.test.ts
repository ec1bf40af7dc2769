import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tanya } from '../jaringan/klien-uji.ts';
import { taruhSertifikat } from '../jaringan/sertifikat-uji.ts';

const dist = (nama: string): string => fileURLToPath(new URL(`../../dist/${nama}`, import.meta.url));

interface Usai {
  readonly kode: number;
  readonly kata: string;
  readonly keluhan: string;
}

describe('an office of its own', { timeout: 120_000 }, () => {
  let folder: string;
  let env: Record<string, string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lajur-kantor-'));
    const { DATABASE_URL: _, ...lain } = process.env;
    env = { ...lain, LAJUR_DATA: join(folder, 'data'), LAJUR_LATIHAN: 'mati', LAJUR_PORT: '0' } as const;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const jalankan = (program: string, kata: readonly string[], lain: Readonly<Record<string, string>> = {}) =>
    new Promise<Usai>((terima) => {
      const anak = execFile(
        process.execPath,
        [dist(program), ...kata],
        { env: { ...env, ...lain } },
        (galat, out, err) => {
          terima({ kode: typeof galat?.code === 'number' ? galat.code : 0, kata: out, keluhan: err });
        },
      );
      anak.stdin?.end();
    });

  it('without a terminal is told by which commands it begins, and nothing is served', async () => {
    const { kode, kata, keluhan } = await jalankan('main.js', []);
    expect([kode, kata]).toEqual([1, '']);
    expect(keluhan).toMatch(
      /tidak ada terminal .*\n.*lajur\.mjs kantor mulai .*\n.*--kecamatan .*\n.*kantor impor kantor\.yaml/u,
    );
  });

  it('does not start with half a certificate or one that is not there', async () => {
    const tiada = join(folder, 'tiada.pem');
    const separuh = await jalankan('main.js', [], { LAJUR_TLS_SERTIFIKAT: tiada });
    expect(separuh.keluhan).toBe(
      'LAJUR_TLS_SERTIFIKAT diisi tetapi LAJUR_TLS_KUNCI belum; isi keduanya, atau hapus keduanya.\n',
    );
    const salah = await jalankan('main.js', [], { LAJUR_TLS_SERTIFIKAT: tiada, LAJUR_TLS_KUNCI: tiada });
    expect([salah.kode, salah.keluhan]).toEqual([
      1,
      `Berkas ${tiada} tidak terbaca; perbaiki LAJUR_TLS_SERTIFIKAT, atau beri akun yang menjalankan Lajur hak membacanya.\n`,
    ]);
  });

  it('begun by a command, serves by https, says who reaches it, and has no training account', async () => {
    const mulai = await jalankan('cli.js', [
      'kantor',
      'mulai',
      '--kecamatan',
      'Kecamatan Gabek',
      '--nama',
      'Nurlela',
    ]);
    expect([mulai.kode, mulai.keluhan]).toEqual([0, '']);
    expect(mulai.kata).toMatch(
      /Kecamatan Gabek sudah dibuat\. .*\n {2}Akun {3}nurlela\n {2}Sandi {2}\w{4}-\w{4}-\w{4}\n/u,
    );
    const tls = taruhSertifikat(folder, { nama: ['lajur.contoh.go.id'] });
    const anak = spawn(process.execPath, [dist('main.js')], {
      env: {
        ...env,
        LAJUR_TLS_SERTIFIKAT: tls.sertifikat,
        LAJUR_TLS_KUNCI: tls.kunci,
        LAJUR_ALAMAT_PUBLIK: 'https://lain.contoh.go.id',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let kata = '';
    for (const arus of [anak.stdout, anak.stderr]) arus?.on('data', (b) => (kata += String(b)));
    await expect.poll(() => kata, { timeout: 60_000 }).toMatch(/Sertifikat TLS tidak memuat/u);
    const port = Number(/^Lajur berjalan di https:\/\/127\.0\.0\.1:(\d+)$/mu.exec(kata)?.[1]);
    expect(kata).toContain('Alamat pada QR: https://lain.contoh.go.id\n');
    expect(kata).not.toMatch(/latihan/iu);
    const tujuan = { host: '127.0.0.1', port, cert: tls.cert };
    const jawab = await tanya(tujuan, '/', { dari: '127.0.0.1' });
    expect([jawab.status, /Kecamatan Gabek/u.test(jawab.teks)]).toEqual([200, true]);
    anak.kill('SIGTERM');
    expect(await once(anak, 'exit')).toEqual([0, null]);
  });
});
