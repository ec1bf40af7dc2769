import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/** One filled training office per build and day: filling it takes longer than most tests. */
function place(main: string): string {
  const key = createHash('sha256').update(readFileSync(main)).digest('hex').slice(0, 12);
  return join(CACHE, `kantor-latihan-${key}-${new Date().toISOString().slice(0, 10)}`);
}

/** Copies the filled office into a data folder; answers what its first start printed, or undefined when there is none. */
export function takeTemplate(main: string, folder: string): string | undefined {
  const template = place(main);
  if (!existsSync(template)) return undefined;
  cpSync(join(template, 'data'), folder, { recursive: true, mode: 0 });
  return readFileSync(join(template, 'printed.txt'), 'utf8');
}

/** Keeps the data of a server that was just filled and has stopped. Another worker may have been first. */
export function keepTemplate(main: string, folder: string, printed: string): void {
  const template = place(main);
  if (existsSync(template)) return;
  const fresh = `${template}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    if (/^kantor-latihan-[0-9a-f]+-[0-9-]+$/u.test(old))
      rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  cpSync(folder, join(fresh, 'data'), { recursive: true });
  writeFileSync(join(fresh, 'printed.txt'), printed);
  try {
    renameSync(fresh, template);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}
