import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of src/, by its path below src/. */
export interface Sumber {
  readonly path: string;
  readonly teks: string;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const UJI = /\.test\.tsx?$|\.uji\.ts$|\.orakel\.ts$/;

/** Every text file of src/ that is part of the program: tests and their helpers beside them are not. */
export const sumber: readonly Sumber[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((d) => d.isFile() && /\.(ts|tsx|css|sql)$/.test(d.name) && !UJI.test(d.name))
  .map((d) => `${d.parentPath}/${d.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
  .map((path) => ({ path: path.slice(SRC.length), teks: readFileSync(path, 'utf8') }));

/** `path:line: text` for every line that the pattern finds. */
export function temuan(pola: RegExp, dari: readonly Sumber[] = sumber): readonly string[] {
  return dari.flatMap(({ path, teks }) =>
    teks.split('\n').flatMap((baris, n) => (pola.test(baris) ? [`${path}:${n + 1}: ${baris.trim()}`] : [])),
  );
}
