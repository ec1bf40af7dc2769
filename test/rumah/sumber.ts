import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One text file, by its path below the folder it was looked for in. */
export interface Sumber {
  readonly path: string;
  readonly teks: string;
}

const UJI = /\.test\.tsx?$|\.uji\.ts$|\.orakel\.ts$/;
const GAMBAR = /\.(png|jpe?g|webp|woff2|pdf)$/;

/** Every text file below a folder, by its path in it. */
export function berkasTeks(folder: URL): readonly Sumber[] {
  const akar = fileURLToPath(folder);
  return readdirSync(akar, { recursive: true, withFileTypes: true })
    .filter((d) => d.isFile() && !GAMBAR.test(d.name))
    .map((d) => join(d.parentPath, d.name))
    .map((path) => ({
      path: relative(akar, path).replaceAll('\\', '/'),
      teks: readFileSync(path, 'utf8'),
    }));
}

/** Every text file of src/ that is part of the program: tests and their helpers beside them are not. */
export const sumber: readonly Sumber[] = berkasTeks(new URL('../../src/', import.meta.url)).filter(
  ({ path }) => /\.(ts|tsx|css|sql)$/.test(path) && !UJI.test(path),
);

/** `path:line: text` for every line that the pattern finds. */
export function temuan(pola: RegExp, dari: readonly Sumber[] = sumber): readonly string[] {
  return dari.flatMap(({ path, teks }) =>
    teks.split('\n').flatMap((baris, n) => (pola.test(baris) ? [`${path}:${n + 1}: ${baris.trim()}`] : [])),
  );
}
