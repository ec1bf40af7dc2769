import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const GUARD = new URL('../../scripts/lib/node-version.mjs', import.meta.url).href;

type Outcome = Readonly<{ code: number | string | null | undefined; complaint: string }>;

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { env: { ...process.env, ...env } }, (error, _stdout, stderr) => {
      resolve({ code: error?.code ?? 0, complaint: stderr });
    });
  });
}

describe('a start that cannot go on says so in one sentence', () => {
  let folder: string;
  let other: Server;
  let port: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lajur-uji-'));
    writeFileSync(join(folder, 'berkas'), '');
    other = createServer();
    port = await new Promise((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(String(typeof address === 'object' ? address?.port : address));
      });
    });
  });
  afterAll(() => {
    other.close();
    rmSync(folder, { recursive: true });
  });

  it('when the port is taken', async () => {
    const { code, complaint } = await run([MAIN], { LAJUR_DATA: join(folder, 'data'), LAJUR_PORT: port });
    expect(code).toBe(1);
    expect(complaint).toMatch(
      new RegExp(`^Port ${port} sudah dipakai program lain; .*LAJUR_PORT=\\d+ npm start\\.\\n$`, 'u'),
    );
  });

  it('when the data folder cannot be made', async () => {
    const data = join(folder, 'berkas', 'data');
    const { code, complaint } = await run([MAIN], { LAJUR_DATA: data, LAJUR_PORT: '0' });
    expect(code).toBe(1);
    expect(complaint).toBe(`Folder data ${data} tidak dapat ditulis; pilih folder lain dengan LAJUR_DATA.\n`);
  });

  it('when a setting is wrong', async () => {
    const { code, complaint } = await run([MAIN], { LAJUR_PORT: 'empat' });
    expect(code).toBe(1);
    expect(complaint).toBe('LAJUR_PORT harus angka 0 sampai 65535, misalnya 4700.\n');
  });

  it('when Node.js is too old', async () => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.20.8' });
      import(${JSON.stringify(GUARD)}).then((guard) => guard.nodeIsRecentEnough());`;
    const { code, complaint } = await run(['-e', pretend], {});
    expect(code).toBe(1);
    expect(complaint).toMatch(/^Lajur memerlukan Node\.js 20\.19 .* terpasang 18\.20\.8\. .*\n$/u);
  });
});
