import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './project.mjs';

/** Every file below `folder` (relative to the project), as sorted project paths with forward slashes. */
export function filesBelow(folder) {
  const top = join(ROOT, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The first ten hexadecimal digits of SHA-256: enough to tell versions of one file apart. */
export function shortHash(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

/** A fingerprint of names, sizes and times of the files: changes when one is edited, added or removed. */
export function fingerprint(paths) {
  const lines = paths.map((path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return shortHash(lines.join('\n'));
}
