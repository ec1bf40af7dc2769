import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundled, engineWorker } from '../worker.ts';

export const MIGRATIONS = new URL('./migrations/', import.meta.url);

export interface Writer {
  readonly child: ChildProcess;
  /** The child's lines so far; the first is `open`. */
  readonly lines: readonly string[];
  /** Resolves when so many lines were printed; rejects with the child's error text when it ends before. */
  printed(count: number): Promise<void>;
  /** SIGKILL, then the end of the process and of its output. */
  kill(): Promise<void>;
}

/** Starts writer.child.ts on a data folder. */
export async function startWriter(directory: string, first: number): Promise<Writer> {
  const [entry, worker] = await Promise.all([
    bundled(new URL('./writer.child.ts', import.meta.url)),
    engineWorker(),
  ]);
  const given = [directory, fileURLToPath(worker), fileURLToPath(MIGRATIONS), String(first)];
  const child = spawn(process.execPath, [fileURLToPath(entry), ...given]);
  const lines: string[] = [];
  let errors = '';
  let changed = (): void => undefined;
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => {
    lines.push(line);
    changed();
  });
  child.stderr.on('data', (text) => (errors += String(text)));
  const ended = new Promise<void>((done) => child.once('close', () => done()));

  return {
    child,
    lines,
    printed: (count) =>
      new Promise((done, fail) => {
        changed = () => (lines.length >= count ? done() : undefined);
        changed();
        void ended.then(() => fail(new Error(errors)));
      }),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
