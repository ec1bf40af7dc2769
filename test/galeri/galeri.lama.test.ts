import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser109 } from '../browser/lib/browser.ts';
import { layaniGaleri } from './layani.ts';

const LIHAT = process.env['GALERI'];

let browser: Browser;
let server: Server;
let url = '';
beforeAll(async () => {
  ({ server, url } = await layaniGaleri());
  browser = await launchBrowser109();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(['/kotak-tugas', '/berkas', '/loket', '/form'])(
  'lays out %s in the oldest browser as in a new one, without an error',
  async (jalur) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const galat: string[] = [];
    page.on('pageerror', (e) => galat.push(String(e)));
    page.on('console', (m) => m.type() === 'error' && galat.push(m.text()));
    await page.goto(url + jalur);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (LIHAT !== undefined) await page.screenshot({ path: `${LIHAT}${jalur}-109.png` });
    const rel = await page.locator('.rel').boundingBox();
    expect(rel).toMatchObject({ x: 0, y: 0, width: 212, height: 768 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1366);
    expect(galat).toEqual([]);
    await page.close();
  },
);
