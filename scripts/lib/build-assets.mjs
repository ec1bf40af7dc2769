import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './project.mjs';

/** src/web/aset/buat.ts, which knows how assets are made, as a module that Node can load. */
async function loadMaker() {
  const folder = join(ROOT, '.cache', `aset-${process.pid}`);
  const file = join(folder, 'buat.mjs');
  const result = await build({
    entryPoints: [join(ROOT, 'src/web/aset/buat.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, result.outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the browser gets: [{name, bytes}] with content-hashed names, and alamat.json, the addresses by plain name. */
export async function buildAssets() {
  const { buatAset } = await loadMaker();
  const { alamat, berkas } = await buatAset(join(ROOT, 'src/web/aset'));
  const files = [...berkas].map(([path, { isi }]) => ({ name: basename(path), bytes: isi }));
  return [...files, { name: 'alamat.json', bytes: JSON.stringify(alamat, null, 2) }];
}
