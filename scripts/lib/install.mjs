import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from './installed.mjs';
import { ROOT, Sentence, requireWritableProject } from './project.mjs';

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|ENOTCACHED|network/u;
const HEARTBEAT_MS = 10_000;

/** The npm that started us, run by this very Node.js; else the one on the PATH. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return { file: process.execPath, before: [cli], shell: false };
  return { file: 'npm', before: [], shell: process.platform === 'win32' };
}

/** npm's cache lies in the user's home; an account without a writable home gets one inside the project. */
function npmEnvironment() {
  try {
    accessSync(homedir(), constants.W_OK);
    return process.env;
  } catch {
    const cache = join(ROOT, '.cache', 'npm');
    mkdirSync(cache, { recursive: true });
    return { ...process.env, npm_config_cache: cache };
  }
}

function runNpm(args) {
  const { file, before, shell } = npmCommand();
  const child = spawn(file, [...before, ...args], {
    cwd: ROOT,
    env: npmEnvironment(),
    shell,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', () => {
      reject(
        new Sentence(
          'Perintah npm tidak ditemukan; npm ikut terpasang bersama Node.js dari https://nodejs.org.',
        ),
      );
    });
    child.on('close', (code) => resolve({ code, complaint }));
  });
}

/**
 * Installs from package-lock.json when node_modules does not hold its versions; no install script is run.
 * `dev` adds the parts that only tests need. Throws a Sentence: no npm, no network, folder not writable.
 */
export async function install({ dev }) {
  if (isInstalled(ROOT, { dev })) return;
  requireWritableProject();
  console.error('Memasang paket dari package-lock.json; hanya pertama kali, sekitar satu menit ...');
  const began = Date.now();
  const heartbeat = setInterval(() => {
    console.error(`  ... masih memasang, ${Math.round((Date.now() - began) / 1000)} detik`);
  }, HEARTBEAT_MS);
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    dev ? '--include=dev' : '--omit=dev',
  ];
  const { code, complaint } = await runNpm(args).finally(() => clearInterval(heartbeat));
  if (code === 0) return;
  if (NETWORK.test(complaint)) {
    throw new Sentence('Paket tidak dapat diambil: periksa sambungan internet, lalu ulangi perintah ini.');
  }
  throw new Sentence(`Pemasangan paket berhenti (npm, kode ${code}); sebabnya tertulis di atas baris ini.`);
}
