import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { install } from './install.mjs';
import { ROOT, sayFailures } from './project.mjs';

/** Runs the command line of dist/cli.js in this process; process.argv stays as typed. */
export function command() {
  return sayFailures(async () => {
    await install({ dev: false });
    await buildIfStale();
    await import(pathToFileURL(join(ROOT, 'dist', 'cli.js')).href);
  });
}
