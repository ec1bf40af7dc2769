import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every whole file below a folder, by its path from there with `/`, in order; drafts (`.x`) are left out. */
export async function* semuaFile(folder: string, di = ''): AsyncGenerator<string> {
  const isi = await readdir(join(folder, di), { withFileTypes: true }).catch(kosongBilaHilang);
  for (const masuk of isi.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (masuk.name.startsWith('.')) continue;
    const path = di === '' ? masuk.name : `${di}/${masuk.name}`;
    if (masuk.isDirectory()) yield* semuaFile(folder, path);
    else if (masuk.isFile()) yield path;
  }
}

function kosongBilaHilang(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
