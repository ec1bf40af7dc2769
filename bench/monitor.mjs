// Measures the monitor on the berkas of some years, in one run: node bench/monitor.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = `${root}.cache/bench`;
mkdirSync(out, { recursive: true });
/** The office of the tests is used without their runner: it only asks to be told of the end. */
const tanpaVitest = {
  name: 'tanpa-vitest',
  setup: (b) => {
    b.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'kosong' }));
    b.onLoad({ filter: /.*/, namespace: 'kosong' }, () => ({
      contents: 'export const vi = { setConfig: () => {} };',
    }));
  },
};
await build({
  plugins: [tanpaVitest],
  entryPoints: {
    monitor: `${root}bench/monitor.ts`,
    'engine.worker': `${root}src/store/database/embedded/engine.worker.ts`,
  },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
await import(pathToFileURL(`${out}/monitor.mjs`).href);
