import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepTemplate, takeTemplate } from './template.ts';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const ADDRESS = /^Lajur berjalan di (?<url>http:\S+)$/mu;
/** A training account as printed at the first start: two spaces, name, password, then what it is. */
const ACCOUNT = /^ {2}(?<name>\S+) {2,}(?<password>\S+)(?: {2,}.*)?$/gmu;
const START_MS = 180_000;
const STOP_MS = 10_000;

type Options = Readonly<{ data?: string; env?: Readonly<Record<string, string>> }>;

/** A running server of its own; `printed` is all it has said so far. */
export type Server = Readonly<{
  url: string;
  data: string;
  /** Account name to password, as printed at the first start of this data folder. */
  accounts: ReadonlyMap<string, string>;
  printed: () => string;
  /** Asks it to stop and waits; resolves to the exit code. A data folder made here is removed. */
  stop: () => Promise<number | null>;
  /** Ends it as a power cut would; the data folder stays. */
  kill: () => Promise<void>;
}>;

function groups(match: RegExpMatchArray): Readonly<Record<string, string>> {
  return match.groups ?? {};
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}. It said:\n${printed()}`));
    const timer = setTimeout(() => fail(`printed no address in ${START_MS} ms`), START_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
    child.stdout?.on('data', () => {
      const match = ADDRESS.exec(printed());
      if (!match) return;
      clearTimeout(timer);
      resolve(groups(match)['url'] ?? '');
    });
  });
}

/**
 * Starts dist/main.js on a free port with a freshly filled training office, or with the folder `data`.
 * Needs a build: `npm run build`.
 */
export async function startServer({ data, env = {} }: Options = {}): Promise<Server> {
  if (!existsSync(MAIN)) throw new Error('dist/main.js is missing: run `npm run build` first');
  if (data !== undefined) return launch({ folder: data, env, own: false, said: '' });
  const folder = mkdtempSync(join(tmpdir(), 'lajur-uji-'));
  const kept = takeTemplate(MAIN, folder);
  if (kept !== undefined) return launch({ folder, env, own: true, said: kept });
  const first = await launch({ folder, env: {}, own: false, said: '' });
  await first.stop();
  keepTemplate(MAIN, folder, first.printed().replace(ADDRESS, ''));
  return launch({ folder, env, own: true, said: first.printed().replace(ADDRESS, '') });
}

type Launch = Readonly<{ folder: string; env: Readonly<Record<string, string>>; own: boolean; said: string }>;

async function launch({ folder, env, own, said }: Launch): Promise<Server> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env: { ...inherited, LAJUR_DATA: folder, LAJUR_PORT: '0', ...env },
    // The channel ends with the test process, and the server with it: none is left behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = said;
  const printed = () => text;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
  const url = await addressOf(child, printed);
  return {
    url,
    data: folder,
    accounts: new Map(
      [...text.matchAll(ACCOUNT)].map((match) => [
        groups(match)['name'] ?? '',
        groups(match)['password'] ?? '',
      ]),
    ),
    printed,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended(child);
      clearTimeout(timer);
      if (own) rmSync(folder, { recursive: true, force: true });
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
