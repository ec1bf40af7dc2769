import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const CACHE = fileURLToPath(new URL('../../.cache/uji/', import.meta.url));
const POLA = /new URL\('(\.\/[\w-]+)\.worker\.js', import\.meta\.url\)/gu;

/**
 * The build puts every worker beside main.js; a test runs the sources, where only its TypeScript stands, which a worker
 * thread of Node 20 cannot load. Each such address becomes that of a bundle made on the spot.
 */
export function workerDariSumber(): Plugin {
  return {
    name: 'worker-dari-sumber',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0] ?? id;
      const nama = [...code.matchAll(POLA)].map((cocok) => cocok[1] ?? '');
      if (nama.length === 0) return null;
      const alamat = new Map<string, string>();
      for (const n of nama) alamat.set(n, await bungkus(join(dirname(file), `${n}.worker.ts`)));
      return code.replaceAll(POLA, (_, n: string) => `new URL('${alamat.get(n) ?? ''}')`);
    },
  };
}

async function bungkus(entri: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entri],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const kode = outputFiles.map((f) => f.text).join('\n');
  const path = join(CACHE, `${createHash('sha256').update(kode).digest('hex').slice(0, 16)}.mjs`);
  mkdirSync(CACHE, { recursive: true });
  const draf = `${path}.${process.pid}`;
  writeFileSync(draf, kode);
  renameSync(draf, path);
  return pathToFileURL(path).href;
}
