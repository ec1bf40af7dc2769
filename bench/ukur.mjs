// Measures the program against the floor of its own database, in one run: node bench/ukur.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = `${root}.cache/bench`;
mkdirSync(out, { recursive: true });
await build({
  entryPoints: {
    ukur: `${root}bench/ukur.ts`,
    'engine.worker': `${root}src/store/database/embedded/engine.worker.ts`,
  },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(`${out}/ukur.mjs`).href);
