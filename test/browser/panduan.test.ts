import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gambarPanduan } from '../../src/core/panduan/panduan.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { launchBrowser } from './lib/browser.ts';
import { GAMBAR } from './lib/gambar-panduan.ts';
import { BATAS_GAMBAR, berdiriDi } from './lib/potret-panduan.ts';
import { startServer, type Server } from './lib/server.ts';

const SOP = fileURLToPath(new URL('../../sop/rekomendasi-kk', import.meta.url));
const FOLDER = join(SOP, 'panduan/gambar');
/** Makes the pictures anew: `LAJUR_UJI_GAMBAR=tulis npx vitest run test/browser/panduan.test.ts`. */
const TULIS = process.env['LAJUR_UJI_GAMBAR'] === 'tulis';
/** A Tuesday morning: pictures made on another day show the same office on the same day. */
const SAAT = '2026-11-24T02:42:00Z';

let server: Server;
let browser: Browser;
const sementara = TULIS ? mkdtempSync(join(tmpdir(), 'lajur-gambar-')) : undefined;

beforeAll(async () => {
  const jam = pathToFileURL(fileURLToPath(new URL('lib/jam-tetap.mjs', import.meta.url))).href;
  const env = { NODE_OPTIONS: `--import=${jam}`, LAJUR_UJI_JAM: SAAT };
  [server, browser] = await Promise.all([
    sementara === undefined ? startServer() : startServer({ data: sementara, env }),
    launchBrowser(),
  ]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  if (sementara !== undefined) rmSync(sementara, { recursive: true, force: true });
});

async function masuk(akun: string): Promise<Page> {
  const context = await browser.newContext();
  // Words alone need neither letters nor pictures of documents.
  if (!TULIS) await context.route(/\.woff2|\/dokumen\//u, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.url}/masuk`);
  await page.fill('#akun', akun);
  await page.fill('#sandi', server.accounts.get(akun) ?? '');
  await page.click('form button[type=submit]');
  await page.waitForURL(/\/k\/tugas/u);
  return page;
}

/** Only when all were taken: a picture that could not be made again takes none away. */
function gantiSemua(baru: ReadonlyMap<string, Buffer>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [nama, bytes] of baru) writeFileSync(join(FOLDER, nama), bytes);
}

it(
  TULIS
    ? 'takes the pictures of the guides'
    : 'reaches every screen that the guides show, with the words they name',
  async () => {
    const { panduan } = await bacaNaskahKantor(SOP);
    const rujuk = panduan.daftar.flatMap((p) => gambarPanduan(p.isi));
    const salah: string[] = [];
    let page: Page | undefined;
    let oleh: string | undefined;
    const baru = new Map<string, Buffer>();
    for (const g of GAMBAR) {
      if (page === undefined || g.akun !== oleh) {
        await page?.context().close();
        page = g.akun === null ? await browser.newPage() : await masuk(g.akun);
        oleh = g.akun ?? undefined;
      }
      const { kata, ambil } = await berdiriDi(page, server.url, g);
      for (const { nama, keterangan } of rujuk.filter((r) => r.nama === `${g.nama}.webp`))
        for (const p of keterangan)
          if (p.jenis === 'label' && kata !== undefined && !kata.includes(p.teks))
            salah.push(`${nama}: "${p.teks}" is not on its screen`);
      if (TULIS) baru.set(`${g.nama}.webp`, await ambil());
    }
    if (TULIS) gantiSemua(baru);
    expect(salah).toEqual([]);
  },
  TULIS ? 900_000 : 120_000,
);

it('has every picture that a guide names, small enough, and no other', async () => {
  const { daftar, gambar } = (await bacaNaskahKantor(SOP)).panduan;
  const dirujuk = daftar.flatMap((p) => gambarPanduan(p.isi).map((g) => g.nama));
  expect(daftar.length).toBeGreaterThan(9);
  expect(new Set(dirujuk)).toEqual(new Set(GAMBAR.map((g) => `${g.nama}.webp`)));
  expect(new Set(readdirSync(FOLDER))).toEqual(new Set(dirujuk));
  expect([...gambar].filter(([, g]) => g.bytes.length > BATAS_GAMBAR).map(([nama]) => nama)).toEqual([]);
});
