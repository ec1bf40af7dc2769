import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser, launchBrowser109 } from './lib/browser.ts';
import { perjalanan } from './lib/perjalanan.ts';
import { startServer, type Server } from './lib/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.stop());

const MENIT = 60_000;

describe('one berkas through eight people in two offices, with both loops', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it(
    'without JavaScript',
    async () => {
      const lihat = async () => {};
      await perjalanan(
        { browser, server, javaScript: false, lihat },
        { nama: "Ma'ruf <b>O'Neil</b>; drop table berkas", nik: '1971060505909904' },
      );
    },
    4 * MENIT,
  );
});

// The journey with JavaScript and axe in today's browser: test/halaman/perjalanan.axe.test.ts.
describe('the same in Chromium 109', () => {
  it(
    'runs to the end with JavaScript',
    async () => {
      const browser = await launchBrowser109();
      try {
        await perjalanan(
          { browser, server, javaScript: true, keliru: true, lihat: async () => {} },
          { nama: 'Lim Sui Lan Rekaan', nik: '1971064505889905' },
        );
      } finally {
        await browser.close();
      }
    },
    4 * MENIT,
  );
});
