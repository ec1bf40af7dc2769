import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * Whether node_modules holds the very versions of package-lock.json (`dev`: those of tests and tools too).
 * npm writes node_modules/.package-lock.json when an install is complete, so a half install reads as none.
 */
export function isInstalled(root, { dev }) {
  const done = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(done)) return false;
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(done);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.dev && !dev)) return true;
    // Packages for other systems (esbuild for Windows, say) are rightly absent.
    if (present[path] === undefined) return Boolean(entry.optional || entry.devOptional);
    return present[path].version === entry.version;
  });
}
