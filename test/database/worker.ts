import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';

// Making the first cluster takes seconds, and several test files share two cores.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Cache inside the project, so that bundles find the project's packages. */
export const CACHE = `${ROOT}.cache/uji`;

/**
 * Bundles a TypeScript entry for Node, because a worker thread or a child process of Node 20 cannot load TypeScript.
 * The file is named by its content: parallel test files write the same bytes or different names.
 */
export async function bundled(entry: URL): Promise<URL> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const code = outputFiles.map((file) => file.text).join('\n');
  const path = `${CACHE}/${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`;
  await writeWhole(path, code);
  return pathToFileURL(path);
}

/** The embedded engine's worker, for `openEmbedded({ worker })`. */
export function engineWorker(): Promise<URL> {
  return bundled(new URL('../../src/store/database/embedded/engine.worker.ts', import.meta.url));
}

async function writeWhole(path: string, code: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === code) return;
  await mkdir(CACHE, { recursive: true });
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, code);
  await rename(draft, path);
}
