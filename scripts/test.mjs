// `npm test`: install, build, type check, lint, vitest. `--only unit|database|server|browser` runs that part of vitest alone.
import { nodeIsRecentEnough } from './lib/node-version.mjs';

if (nodeIsRecentEnough()) {
  void import('./lib/test.mjs').then(function (module) {
    return module.test(process.argv.slice(2));
  });
}
