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

try {
  const engine = await OpenedEngine.open(settings);
  let turn = Promise.resolve();
  port.on('message', (request: Request) => {
    turn = turn.then(() => answer(engine, request));
  });
  reply({ kind: 'open' });
} catch (error) {
  reply({ kind: 'unopened', sentence: unopened(error) });
  port.close();
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
    // After a panic the engine's memory is not to be trusted: stop, and let the next opening recover from the log.
    reply({ kind: 'broken', reason: String(error) });
    process.exit(1);
  }
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
  return `Basis data di ${settings.directory ?? 'memori'} belum dapat dibuka: kembalikan cadangan terakhir, atau hubungi pengelola (${String(error)}).`;
}
