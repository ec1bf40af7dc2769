#!/usr/bin/env node
// The `lajur` command: install and build if need be, then src/cli.ts.
import { nodeIsRecentEnough } from './lib/node-version.mjs';

if (nodeIsRecentEnough()) {
  void import('./lib/command.mjs').then(function (module) {
    return module.command();
  });
}
