import { parentPort, workerData } from 'node:worker_threads';
import { messages } from '@electric-sql/pglite';
import { DatabaseError, OpenError } from '../error.ts';
import type { ServerReport } from '../server-error.ts';
import { OpenedEngine } from './opened-engine.ts';
import type { EngineSettings, Reply, Request } from './messages.ts';

// The worker thread's entry. PGlite computes on the thread that calls it, so the web server gets a thread of its own.
// Requests are answered one after another in the order of their arrival.
const port = parentPort;
if (!port) throw new Error('engine.worker is started by embedded/engine.ts');
const settings: EngineSettings = workerData;

const reply = (message: Reply): void => port.postMessage(message);

const LAST_WORDS = /\b(FATAL|PANIC):/;
let lastWords = '';
let opened = false;

try {
  const engine = await OpenedEngine.open(settings, watchLog);
  let turn = Promise.resolve();
  port.on('message', (request: Request) => {
    turn = turn.then(() => answer(engine, request));
  });
  opened = true;
  reply({ kind: 'open' });
} catch (error) {
  reply({ kind: 'unopened', sentence: unopened(error) });
  process.exit(1);
}

async function answer(engine: OpenedEngine, { id, call }: Request): Promise<void> {
  try {
    reply({ kind: 'result', id, result: await engine.call(call) });
    if (call.kind === 'close') return port?.close();
    if (call.kind === 'run') await engine.keepHouse(false);
  } catch (error) {
    if (isRefusal(error)) {
      reply({ kind: 'fault', id, report: reportOf(error) });
      return;
    }
    stop(String(error));
  }
}

// PGlite goes on calling an engine that panicked (a full disk under the write-ahead log) and never returns from it.
// The thread is ended from inside the log line instead.
function watchLog(line: string): boolean {
  if (LAST_WORDS.test(line)) lastWords = line;
  if (opened && line.includes('PANIC:')) stop(line);
  return false;
}

// The engine's memory is not to be trusted any more: the next opening recovers from the log.
function stop(reason: string): void {
  reply({ kind: 'broken', reason });
  process.exit(1);
}

function isRefusal(error: unknown): error is messages.DatabaseError | DatabaseError {
  // Ours: the answer came but could not be read (decode.ts).
  if (error instanceof DatabaseError) return true;
  return error instanceof messages.DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC';
}

function reportOf(error: messages.DatabaseError | DatabaseError): ServerReport {
  const { message, code, constraint, table } = error;
  return { message, code: code ?? '', constraint: constraint ?? null, table: table ?? null };
}

function unopened(error: unknown): string {
  if (error instanceof OpenError) return error.message;
  const place = settings.directory ?? 'memori';
  const reason = `${lastWords} ${String(error)}`.trim();
  if (/No space left|ENOSPC/.test(reason)) {
    return `Disk untuk data di ${place} penuh: kosongkan tempat, lalu jalankan Lajur lagi.`;
  }
  return `Basis data di ${place} belum dapat dibuka: jalankan lagi, dan bila tetap begitu pulihkan cadangan terakhir (${reason}).`;
}
