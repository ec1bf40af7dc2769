import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';
import { ROOT, sayFailures } from './project.mjs';

const PARENT_CHECK_MS = 500;

/** npm passes a stop on to its shell only, and the shell dies alone: when our parent has gone, we go too. */
function stopWithoutParent(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}

/** Runs the server as a child: signals go on to it, its exit code becomes ours. */
function runServer() {
  const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist', 'main.js')], {
    // The channel closes when this process is killed, and the server then stops by itself.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithoutParent(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** From a fresh clone to a running server. */
export function start() {
  return sayFailures(async () => {
    await install({ dev: false });
    await buildIfStale();
    runServer();
  });
}
