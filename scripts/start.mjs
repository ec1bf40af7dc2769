// `npm start`: install what is missing, build what is stale, then run the server. See docs/decisions/0005-start-and-test.md.
import { nodeIsRecentEnough } from './lib/node-version.mjs';

if (nodeIsRecentEnough()) {
  void import('./lib/start.mjs').then(function (module) {
    return module.start();
  });
}
