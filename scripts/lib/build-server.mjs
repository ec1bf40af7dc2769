import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from './files.mjs';
import { ROOT } from './project.mjs';

/**
 * The server's entry points and workers, bundled flat: src/a/b.worker.ts becomes b.worker.js beside main.js,
 * so `new URL('./b.worker.js', import.meta.url)` finds it. Packages stay in node_modules.
 */
export async function buildServer() {
  const sources = filesBelow('src');
  const entries = sources.filter((path) => /^src\/(?:main|cli)\.ts$|\.worker\.ts$/u.test(path));
  const result = await build({
    entryPoints: entries.map((path) => join(ROOT, path)),
    outdir: join(ROOT, 'dist'),
    entryNames: '[name]',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return result.outputFiles.map((file) => ({ name: basename(file.path), bytes: file.contents }));
}
