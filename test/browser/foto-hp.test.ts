import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HP, PONSEL } from '../../src/web/kata/hp.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { expectAccessible } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { kantorKecil, type KantorKecil } from './lib/kantor-kecil.ts';
import { masukSebagai } from './lib/petugas.ts';

let browser: Browser;
let kantor: KantorKecil;
beforeAll(async () => {
  [browser, kantor] = await Promise.all([launchBrowser(), kantorKecil()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await kantor.tutup();
});

/** A phone without script, as old ones and careful people have it. */
async function hp(): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  return context.newPage();
}

it('what a phone photographs stands on the desk’s page before anybody reloads it, and goes on to the checker', async () => {
  const staf = await masukSebagai(browser, kantor, {
    jabatan: 'Staf Kelurahan',
    kantor: 'Gabek Satu',
    javaScript: true,
  });
  const { page } = staf;
  await page.goto(`${kantor.url}/k/baru?keperluan=baru-pisah`);
  await page.fill('#nama', 'Siti Rekaan');
  await page.getByRole('button', { name: HP.tombol }).click();
  await page.waitForSelector('.qr-hp');
  expect(await page.inputValue('#nama')).toBe('Siti Rekaan');
  const path = new URL((await page.innerText('.alamat-hp')).trim()).pathname;

  const telepon = await hp();
  await telepon.goto(`${kantor.url}${path}`);
  await expectAccessible(telepon, [320, 390]);
  expect(await telepon.content()).not.toContain('Siti');
  await page.getByText(HP.terhubung('09.15').split(' sampai')[0] ?? '').waitFor();
  await telepon.locator('.butir-ponsel a').first().click();
  await expectAccessible(telepon, [320, 390]);
  const buffer = Buffer.from(await fotoHp(800, 600, 6));
  for (const tombol of [PONSEL.kirim, PONSEL.kirimHalaman(2)]) {
    await telepon.setInputFiles('#foto', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
    await telepon.getByRole('button', { name: tombol }).first().click();
  }
  await telepon.getByText(PONSEL.tersimpan(2)).waitFor();

  // The desk did nothing meanwhile but type on.
  await page.fill('#alamat', 'Jl. Rekaan 7');
  await page.getByText(HP.masuk(2)).waitFor();
  expect(await page.locator('.butir-hp img').count()).toBe(2);
  expect(await page.locator('[id^=halaman-] img').count()).toBe(2);
  const lebar = await page
    .locator('.butir-hp img')
    .first()
    .evaluate((i) => (i instanceof HTMLImageElement ? [i.naturalWidth, i.naturalHeight] : []));
  expect(lebar).toEqual([180, 240]);
  await expectAccessible(page, [390, 1366]);

  const asing = await hp();
  const jawab = await asing.goto(`${kantor.url}${path}`);
  expect(jawab?.status()).toBe(409);
  await expectAccessible(asing, [320]);
  await telepon.getByRole('button', { name: PONSEL.selesai }).click();
  await telepon.getByRole('heading', { name: PONSEL.terimaKasih }).waitFor();
  await page.getByText(HP.selesai(2)).waitFor();

  await page.fill('#nik', '1971060202909977');
  await page.fill('#rt', '3');
  await page.fill('#rw', '1');
  await page.check('#benar');
  await page.click('button[name=aksi][value=simpan]');
  await page.waitForURL(/cetak\/tanda-terima/u);
  expect(kantor.log).toEqual([]);
}, 120_000);
