import { defineConfig } from 'vitest/config';
import { workerDariSumber } from './test/lib/worker-dari-sumber.ts';

export default defineConfig({
  plugins: [workerDariSumber()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    // A kill, a restart or a browser on two busy cores may take long; what hangs still ends.
    testTimeout: 90_000,
    // The first browser test unpacks its Chromium; on a slow office PC that takes a while.
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Files share a process: loading the program anew for each was a tenth of the time, and no file leaves anything behind.
    isolate: false,
  },
});
