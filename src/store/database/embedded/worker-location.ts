import { existsSync } from 'node:fs';

/** Where the build puts this worker, seen from `dist/`. */
const BUILT = 'store/database/embedded/engine.worker.js';

/**
 * The built worker, seen from a bundle in `dist/` (pass the caller's `import.meta.url`). Under TypeScript sources there
 * is none: tests bundle it on demand (test/database/worker.ts) and pass that instead.
 */
export function builtWorker(from: string): URL {
  const candidates = [BUILT, 'engine.worker.js', '../engine.worker.js', `../${BUILT}`].map(
    (path) => new URL(path, from),
  );
  const found = candidates.find((url) => existsSync(url));
  if (!found) throw new Error(`engine.worker.js is not beside ${from}: run npm run build`);
  return found;
}
