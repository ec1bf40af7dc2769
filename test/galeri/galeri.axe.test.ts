import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from '../browser/lib/axe.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { layaniGaleri } from './layani.ts';

/** Set to a folder to get screenshots of every page for looking. */
const LIHAT = process.env['GALERI'];

let browser: Browser;
let server: Server;
let url = '';
let halaman: readonly string[] = [];
beforeAll(async () => {
  ({ server, url, halaman } = await layaniGaleri());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function potret(page: Page, jalur: string): Promise<void> {
  if (LIHAT === undefined) return;
  mkdirSync(LIHAT, { recursive: true });
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${LIHAT}${jalur}-${width}x${height}.png` });
    await page.screenshot({ path: `${LIHAT}${jalur}-${width}-penuh.png`, fullPage: true });
  }
}

it('has no axe finding, no sideways scrolling and no blocked content on any page', async () => {
  const temuan: string[] = [];
  for (const jalur of halaman) {
    const page = await browser.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error') temuan.push(`${jalur}: ${m.text()}`);
    });
    page.on('pageerror', (e) => temuan.push(`${jalur}: ${String(e)}`));
    await page.goto(url + jalur);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await potret(page, jalur);
    temuan.push(...(await findings(page)));
    await page.close();
  }
  expect(halaman.length).toBeGreaterThan(10);
  expect(temuan).toEqual([]);
}, 240_000);
