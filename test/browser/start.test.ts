import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './lib/axe.ts';
import { launchBrowser, launchBrowser109 } from './lib/browser.ts';
import { startServer, type Server } from './lib/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe.each([
  { name: 'current Chromium', launch: launchBrowser },
  { name: 'Chromium 109', launch: launchBrowser109 },
])('the first page in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([true, false])(
    'opens, is clean for axe and takes typing (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(server.url);
      expect(new URL(page.url()).pathname).toBe('/masuk');
      await expectAccessible(page);
      await page.getByLabel('Nama').fill('Ani');
      await page.getByRole('button').first().click();
      await page.waitForURL(/nama=Ani/u);
      expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
      await page.close();
    },
  );
});
