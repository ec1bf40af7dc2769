import fs from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';

// The engine's worker on a disk that is full for some of its files: while `<folder>/penuh` exists, writes to paths that
// contain its text are answered with ENOSPC, as the kernel would.
const { directory } = z.object({ directory: z.string() }).parse(workerData);
const marker = `${directory}/penuh`;
const write = fs.writeSync;

Object.assign(fs, {
  writeSync: (
    descriptor: number,
    ...rest: Parameters<typeof write> extends [number, ...infer R] ? R : never
  ) => {
    if (fs.existsSync(marker)) refuseWhenFull(descriptor, fs.readFileSync(marker, 'utf8'));
    return write(descriptor, ...rest);
  },
});

function refuseWhenFull(descriptor: number, part: string): void {
  if (!fs.readlinkSync(`/proc/self/fd/${descriptor}`).includes(part)) return;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

await import('../../../src/store/database/embedded/engine.worker.ts');
