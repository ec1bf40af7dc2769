import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings } from './lib/axe.ts';
import { launchBrowser, launchBrowser109 } from './lib/browser.ts';
import { type Cara, perjalanan } from './lib/perjalanan.ts';
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
    'with JavaScript, every page met clean for axe at four widths',
    async () => {
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
    },
    8 * MENIT,
  );

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

describe('the same in Chromium 109', () => {
  it(
    'runs to the end',
    async () => {
      const browser = await launchBrowser109();
      try {
        await perjalanan(
          { browser, server, javaScript: true, lihat: async () => {} },
          { nama: 'Lim Sui Lan Rekaan', nik: '1971064505889905' },
        );
      } finally {
        await browser.close();
      }
    },
    4 * MENIT,
  );
});
