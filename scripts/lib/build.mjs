import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBuilt, takeStamp } from './build-stamp.mjs';
import { filesBelow } from './files.mjs';
import { ROOT, requireWritableProject } from './project.mjs';

function writeAll(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
}

function migrations() {
  return filesBelow('src/store/migrations')
    .filter((path) => path.endsWith('.sql'))
    .map((path) => ({ name: basename(path), bytes: readFileSync(join(ROOT, path)) }));
}

/** Fonts of the printed papers, and the list that says there are no others. */
function fonts() {
  return filesBelow('src/dokumen/huruf').map((path) => ({
    name: basename(path),
    bytes: readFileSync(join(ROOT, path)),
  }));
}

/** Builds dist/ in a folder beside it, then puts it in place. Units: none; errors: esbuild's own report. */
export async function buildNow() {
  requireWritableProject();
  const began = Date.now();
  const stamp = takeStamp();
  // Imported here: esbuild exists only after the install.
  const { buildServer } = await import('./build-server.mjs');
  const { buildAssets } = await import('./build-assets.mjs');
  const esbuild = await import('esbuild');
  // stop: its service would else live as long as we do, that is, as long as the server.
  const built = Promise.all([buildServer(), buildAssets()]).finally(() => esbuild.stop());
  const [server, assets] = await built;
  const fresh = join(ROOT, '.cache', `build-${process.pid}`);
  writeAll(fresh, server);
  writeAll(join(fresh, 'aset'), assets);
  writeAll(join(fresh, 'migrations'), migrations());
  writeAll(join(fresh, 'huruf'), fonts());
  stamp.writeInto(fresh);
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(ROOT, 'dist'));
  console.error(
    `Membangun dist/: ${server.length + assets.length} berkas keluaran, ${Date.now() - began} ms`,
  );
}

/** Builds only when the sources have changed since dist/ was made. */
export async function buildIfStale() {
  if (!isBuilt()) await buildNow();
}
