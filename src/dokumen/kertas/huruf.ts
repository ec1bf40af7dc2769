import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The TTF files of a folder, by name; the order of fonts is part of what makes a paper the same every time. */
export async function bacaHuruf(folder: string): Promise<readonly Buffer[]> {
  const nama = (await readdir(folder)).filter((n) => n.endsWith('.ttf')).toSorted();
  return Promise.all(nama.map((n) => readFile(join(folder, n))));
}
