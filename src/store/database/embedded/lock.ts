import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { OpenError } from '../error.ts';

/** Held from opening to closing; two processes on one cluster would each overwrite the other's pages. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the data directory for this process alone. The kernel frees the socket's name however the process ends, so a
 * killed process never leaves the office locked out. The pid file only says who holds it.
 * Rejects with OpenError when another process has it.
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const pidFile = join(directory, 'lajur.pid');
  const name = socketName(realpathSync(directory));
  if (name === null && isRunning(readPid(pidFile))) throw inUse(directory, pidFile);
  const server = name === null ? null : await listen(name, () => inUse(directory, pidFile));
  const close = () => new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  try {
    writeFileSync(pidFile, `${process.pid}\n`);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    release: () => {
      rmSync(pidFile, { force: true });
      return close();
    },
  };
}

// Linux: an abstract socket, Windows: a named pipe; both vanish with their process. Elsewhere (macOS) a socket file
// would stay behind after a kill, so there the pid file decides alone.
function socketName(realPath: string): string | null {
  const name = `lajur-${createHash('sha256').update(realPath).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : null;
}

async function listen(name: string, refusal: () => OpenError): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  await new Promise<void>((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      fail(cause.code === 'EADDRINUSE' ? refusal() : cause),
    );
    server.listen(name, done);
  });
  return server;
}

function inUse(directory: string, pidFile: string): OpenError {
  const holder = readPid(pidFile);
  const who = holder === null ? 'proses lain' : `proses nomor ${holder}`;
  return new OpenError(
    `Data di ${directory} sedang dipakai ${who}: tutup Lajur itu dulu, atau pilih folder data lain.`,
  );
}

function readPid(pidFile: string): number | null {
  try {
    return Number.parseInt(readFileSync(pidFile, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number | null): boolean {
  if (pid === null || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
