import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fingerprint } from './files.mjs';
import { ROOT } from './project.mjs';

const STAMP = 'build-stamp.txt';

function current() {
  const sources = filesBelow('src').filter((path) => !/\.test\.tsx?$/u.test(path));
  return fingerprint([...sources, ...filesBelow('scripts'), 'package-lock.json']);
}

/** Whether dist/ was built from the sources as they lie here now. */
export function isBuilt() {
  const path = join(ROOT, 'dist', STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === current();
}

/** Takes the stamp before the build reads anything: an edit made meanwhile makes the build stale, not hidden. */
export function takeStamp() {
  const value = current();
  return { writeInto: (folder) => writeFileSync(join(folder, STAMP), value) };
}
