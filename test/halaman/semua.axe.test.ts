import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings } from '../browser/lib/axe.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { akunTercetak, masukSebagai } from '../browser/lib/petugas.ts';
import { type Server, startServer } from '../browser/lib/server.ts';
import { type HalamanDitemui, jelajahi } from './jelajah-halaman.ts';

/** Where anybody may begin, what is not there included, and where an official does. */
const UMUM = ['/', '/masuk', '/sop', '/l/TIDAK-ADA', '/v/tidak-ada', '/m/X1-26-0001-K', '/tidak/ada'];
const KERJA = ['/k/tugas'];

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Kunjungan {
  readonly siapa: string;
  readonly context: BrowserContext;
  readonly baru: readonly HalamanDitemui[];
}

/** Every kind of page, once: by the first person who is shown it. */
async function kumpulkan(javaScript: boolean): Promise<{ semua: readonly Kunjungan[]; putus: string[] }> {
  const dikenal = new Set<string>();
  const semua: Kunjungan[] = [];
  const putus: string[] = [];
  const tambah = async (siapa: string, context: BrowserContext, mulai: readonly string[]): Promise<void> => {
    const hasil = await jelajahi(context.request, { url: server.url, mulai });
    putus.push(...hasil.putus.map((p) => `${siapa}: ${p}`));
    const baru = hasil.halaman.filter(({ bentuk }) => !dikenal.has(bentuk));
    for (const { bentuk } of baru) dikenal.add(bentuk);
    console.log(`${siapa}: ${baru.length} kinds of pages`);
    semua.push({ siapa, context, baru });
  };
  await tambah('anybody', await browser.newContext({ javaScriptEnabled: javaScript }), UMUM);
  for (const akun of akunTercetak(server).filter((a) => /Kecamatan|Gabek Satu/u.test(a.kantor))) {
    const { context } = await masukSebagai(browser, server, { ...akun, javaScript });
    await tambah(`${akun.jabatan}, ${akun.kantor}`, context, KERJA);
  }
  return { semua, putus };
}

it.each([true, false])(
  'every page that a link leads to opens and is clean for axe at four widths (JavaScript: %s)',
  async (javaScript) => {
    const { semua, putus } = await kumpulkan(javaScript);
    const temuan = [...putus];
    let banyak = 0;
    for (const { siapa, context, baru } of semua) {
      const page = await context.newPage();
      page.on('console', (m) => {
        if (m.type() === 'error' && !m.text().includes('404')) temuan.push(`${page.url()}: ${m.text()}`);
      });
      page.on('pageerror', (e) => temuan.push(`${page.url()}: ${String(e)}`));
      for (const { path } of baru) {
        await page.goto(`${server.url}${path}`);
        temuan.push(...(await findings(page)).map((t) => `${siapa}: ${t}`));
        banyak += 1;
      }
      await context.close();
    }
    console.log(`${banyak} kinds of pages, JavaScript ${javaScript ? 'on' : 'off'}`);
    expect(temuan).toEqual([]);
    expect(banyak).toBeGreaterThan(60);
  },
  1_200_000,
);
