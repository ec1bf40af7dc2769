import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/lib/browser.ts';
import { kantorKecil, type KantorKecil } from '../browser/lib/kantor-kecil.ts';
import { berkasUji } from '../web/berkas-uji.ts';
import { jelajahi } from './jelajah-halaman.ts';
import { nilaiHalaman } from './nilai-halaman.ts';

let kantor: KantorKecil;
let browser: Browser;
/** Tracking pages of berkas in every situation that asks something else of the pemohon. */
let mulai: string[];
beforeAll(async () => {
  [kantor, browser] = await Promise.all([kantorKecil(), launchBrowser()]);
  const jalan = await berkasUji(kantor.dunia);
  const periksa = await jalan.sampai(await jalan.baru(), jalan.sedang('periksa'));
  const [satu = '', dua = ''] = periksa.syarat;
  const semua = [
    periksa,
    await jalan.sampai(await jalan.baru(), jalan.sedang('perbaikan'), {
      kurang: { [satu]: 'Tulisan buram', [dua]: 'Halaman 2 tidak ada' },
    }),
    await jalan.sampai(await jalan.baru(), jalan.sedang('tanda_tangan')),
    await jalan.sampai(await jalan.baru(), jalan.sedang('diambil')),
    await jalan.sampai(await jalan.baru(), jalan.sedang('dibawa')),
    await jalan.sampai(await jalan.baru(), (b) => b.posisi.di === 'tutup'),
  ];
  mulai = [];
  for (const b of semua) {
    const { token } = await kantor.dunia.berkas.lacak(b.id);
    mulai.push(`/l/${token}`, `/l/${token}/berhenti`);
  }
}, 300_000);
afterAll(async () => {
  await browser.close();
  await kantor.tutup();
});

it.each([true, false])(
  'what the tracking link opens leads on and is clean for axe at four widths (JavaScript: %s)',
  async (javaScriptEnabled) => {
    // The office's clock runs fast, so that nobody is told to come back in a minute.
    const detak = setInterval(() => kantor.majukan(10_000), 100);
    const context = await browser.newContext({ javaScriptEnabled });
    const { halaman, putus } = await jelajahi(context.request, { url: kantor.url, mulai });
    // Each situation has a page of its own, though they are of one kind by their address.
    const semua = [...halaman, ...mulai.map((path) => ({ bentuk: path, path }))];
    expect([...putus, ...(await nilaiHalaman(context, kantor.url, semua))]).toEqual([]);
    expect(halaman.map((h) => h.bentuk)).toContainEqual(expect.stringContaining('/perbaiki/'));
    clearInterval(detak);
    await context.close();
  },
  600_000,
);
