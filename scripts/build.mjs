// `npm run build`: bundles into dist/. Downloads nothing; dist/ is replaced only when everything has been built.
import { nodeIsRecentEnough } from './lib/node-version.mjs';

if (nodeIsRecentEnough()) {
  void import('./lib/build.mjs').then(function (module) {
    return module.buildNow();
  });
}
