import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './lib/axe.ts';
import { launchBrowser, launchBrowser109 } from './lib/browser.ts';
import { akunTercetak } from './lib/petugas.ts';
import { startServer, type Server } from './lib/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('prints the address and 28 training accounts with a password made for this folder', () => {
  const akun = akunTercetak(server);
  expect(akun).toHaveLength(28);
  expect(akun.every((a) => a.sandi.length >= 10)).toBe(true);
});

it('refuses a second process on the same data folder in one sentence', async () => {
  await expect(startServer({ data: server.data })).rejects.toThrow(/sedang dipakai|sudah dibuka|dipegang/u);
});

describe.each([
  { name: 'current Chromium', launch: launchBrowser },
  { name: 'Chromium 109', launch: launchBrowser109 },
])('the front and the login page in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([true, false])(
    'opens, is clean for axe and says what is wrong (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(server.url);
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Masuk' }).click();
      expect(new URL(page.url()).pathname).toBe('/masuk');
      await expectAccessible(page);
      await page.fill('#akun', 'tidak.ada');
      await page.fill('#sandi', 'bukan sandi yang benar');
      await page.getByRole('button', { name: 'Masuk' }).click();
      expect(await page.locator('[role=alert]').textContent()).toMatch(/belum cocok|salah/u);
      expect(await page.inputValue('#akun')).toBe('tidak.ada');
      await page.close();
    },
  );
});
