// Starts Lajur with `npm start` on the Node.js that runs this file, opens its first page, stops it. Used by .ci/run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

const START_MS = 180_000;
const STOP_MS = 20_000;
const data = mkdtempSync(join(tmpdir(), 'lajur-coba-'));
const child = spawn('npm', ['start'], {
  cwd: ROOT,
  env: { ...process.env, LAJUR_DATA: data, LAJUR_PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
// `close` comes when the last process that holds the output has ended, so the server too.
const ended = once(child, 'close').then(() => 'ended');

function within(ms, promise, complaint) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function address() {
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      printed += chunk;
      const match = /^Lajur berjalan di (http:\S+)$/mu.exec(printed);
      if (match) resolve(match[1]);
    });
    child.stdout.on('end', () => reject(new Error('npm start ended before it printed an address')));
  });
}

async function check() {
  console.log(`Node.js ${process.versions.node}`);
  const url = await within(START_MS, address(), 'npm start printed no address');
  const response = await fetch(`${url}/masuk`);
  console.log(`/masuk: ${response.status}`);
  if (response.status !== 200) throw new Error('the first page did not open');
  // To npm alone, as a service manager may do it.
  child.kill('SIGTERM');
  await within(STOP_MS, ended, 'the server outlived npm start');
  console.log('stopped');
}

function endGroup() {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const ok = await check().then(
  () => true,
  (error) => {
    console.error(error);
    return false;
  },
);
endGroup();
rmSync(data, { recursive: true, force: true });
console.log(ok ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = ok ? 0 : 1;
