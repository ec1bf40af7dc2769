import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

// Well above what any tool needs here: a test that hangs in native code outlives every time limit of its own.
const LIMIT_MS = 25 * 60_000;

/** Runs a script of node_modules (path below it) with this Node.js and shows its output; resolves to its exit code. */
export function runTool(path, args) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', path), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const timer = setTimeout(() => {
    console.error(
      `${path} was ended after ${LIMIT_MS / 60_000} minutes: the test file without a result hangs.`,
    );
    child.kill('SIGKILL');
  }, LIMIT_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => clearTimeout(timer));
}
