import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from '../browser/lib/axe.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { type Cara, perjalanan } from '../browser/lib/perjalanan.ts';
import { startServer, type Server } from '../browser/lib/server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('meets no page that axe finds fault with on the way of one berkas through both loops', async () => {
  const seen = new Set<string>();
  const found: string[] = [];
  const lihat: Cara['lihat'] = async (page, apa) => {
    if (seen.has(apa)) return;
    seen.add(apa);
    found.push(...(await findings(page)).map((line) => `${apa}: ${line}`));
  };
  await perjalanan(
    { browser, server, javaScript: true, keliru: true, lihat },
    { nama: 'Siti Rahmawati Rekaan', nik: '1971064202009903' },
  );
  expect(seen.size).toBeGreaterThan(18);
  expect(found).toEqual([]);
}, 480_000);
