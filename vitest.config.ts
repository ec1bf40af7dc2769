import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // The first browser test unpacks its Chromium; on a slow office PC that takes a while.
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
