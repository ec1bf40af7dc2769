import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { DI, NAMA } from '../jaringan/klien-uji.ts';
import { taruhSertifikat } from '../jaringan/sertifikat-uji.ts';

/** A proxy running from its example configuration, changed in nothing but names of files and ports. */
export interface ProksiUji {
  readonly port: number;
  readonly cert: string;
  readonly tutup: () => Promise<void>;
}

export interface Bahan {
  readonly folder: string;
  /** Port of the program on 127.0.0.1. */
  readonly lajur: number;
  readonly cert: string;
  readonly sertifikat: string;
  readonly kunci: string;
}

const contoh = (nama: string): string =>
  readFileSync(new URL(`../../docs/contoh-proksi/${nama}`, import.meta.url), 'utf8');

/** Replaces, and fails when the example no longer says so. */
function ganti(teks: string, ...pasangan: readonly (readonly [string, string])[]): string {
  return pasangan.reduce((hasil, [dari, ke]) => {
    if (!hasil.includes(dari)) throw new Error(`the example has no ${dari}`);
    return hasil.replaceAll(dari, ke);
  }, teks);
}

export async function portBebas(host = DI): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const alamat = server.address();
  server.close();
  await once(server, 'close');
  return typeof alamat === 'object' && alamat ? alamat.port : 0;
}

/** Certificate files for the examples' name. */
export function bahanProksi(folder: string, lajur: number): Bahan {
  mkdirSync(folder, { recursive: true });
  return { folder, lajur, ...taruhSertifikat(folder, { nama: [NAMA] }) };
}

/** Checks docs/contoh-proksi/nginx.conf with `nginx -t`, then runs it. @throws what nginx says. */
export async function nginx(bahan: Bahan): Promise<ProksiUji & { readonly portHttp: number }> {
  const [port, portHttp] = [await portBebas(), await portBebas()];
  const server = ganti(
    contoh('nginx.conf'),
    ['listen 80;', `listen ${DI}:${portHttp};`],
    ['listen 443 ssl;', `listen ${DI}:${port} ssl;`],
    ['/etc/ssl/lajur/sertifikat.pem', bahan.sertifikat],
    ['/etc/ssl/lajur/kunci.pem', bahan.kunci],
    ['server 127.0.0.1:4700;', `server 127.0.0.1:${bahan.lajur};`],
  );
  const tempat = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (nama) => `${nama}_temp_path ${join(bahan.folder, nama)};`,
  );
  const isi = [
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${join(bahan.folder, 'pid')}; error_log stderr; daemon off;`,
    `events {} http { ${tempat.join(' ')} ${server} }`,
  ].join('\n');
  const file = join(bahan.folder, 'nginx.conf');
  writeFileSync(file, isi);
  execFileSync('nginx', ['-t', '-c', file, '-p', bahan.folder], { stdio: 'pipe' });
  return { ...(await jalan('nginx', ['-c', file, '-p', bahan.folder], { bahan, port })), portHttp };
}

/** Checks docs/contoh-proksi/Caddyfile with `caddy validate`, then runs it. @throws what Caddy says. */
export async function caddy(bahan: Bahan): Promise<ProksiUji> {
  const port = await portBebas();
  const situs = ganti(
    contoh('Caddyfile'),
    [`${NAMA} {`, `https://${NAMA}:${port} {\n\tbind ${DI}`],
    ['/etc/ssl/lajur/sertifikat.pem', bahan.sertifikat],
    ['/etc/ssl/lajur/kunci.pem', bahan.kunci],
    ['reverse_proxy 127.0.0.1:4700 {', `reverse_proxy 127.0.0.1:${bahan.lajur} {`],
  );
  const file = join(bahan.folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${situs}`);
  const pilihan = ['--config', file, '--adapter', 'caddyfile'];
  const env = { ...process.env, XDG_DATA_HOME: bahan.folder, XDG_CONFIG_HOME: bahan.folder };
  execFileSync('caddy', ['validate', ...pilihan], { stdio: 'pipe', env });
  return jalan('caddy', ['run', ...pilihan], { bahan, port, env });
}

async function jalan(
  program: string,
  args: readonly string[],
  { bahan, port, env }: { bahan: Bahan; port: number; env?: NodeJS.ProcessEnv },
): Promise<ProksiUji> {
  const anak = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: env ?? process.env });
  let kata = '';
  anak.stderr.on('data', (bagian) => (kata += String(bagian)));
  for (let ke = 0; ke < 100 && !(await terbuka(port)); ke += 1) {
    if (anak.exitCode !== null) throw new Error(`${program} ended:\n${kata}`);
    await tunggu(50);
  }
  return { port, cert: bahan.cert, tutup: () => hentikan(anak) };
}

function terbuka(port: number): Promise<boolean> {
  return new Promise((terima) => {
    const soket = connect(port, DI, () => {
      soket.destroy();
      terima(true);
    });
    soket.on('error', () => terima(false));
  });
}

async function hentikan(anak: ChildProcess): Promise<void> {
  if (anak.exitCode !== null) return;
  const usai = once(anak, 'exit');
  anak.kill('SIGTERM');
  await usai;
}
