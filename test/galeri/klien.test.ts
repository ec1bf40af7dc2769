import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/lib/browser.ts';
import { layaniGaleri } from './layani.ts';

let browser: Browser;
let server: Server;
let url = '';
beforeAll(async () => {
  ({ server, url } = await layaniGaleri());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function buka(jalur: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, javaScriptEnabled });
  await page.goto(url + jalur);
  return page;
}

it('walks the list with J and K and opens with Enter', async () => {
  const page = await buka('/kotak-tugas');
  await page.keyboard.press('j');
  expect(await page.locator('.baris[aria-current] b').textContent()).toBe('Lim Sui Lan');
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  expect(await page.locator('.baris[aria-current] b').textContent()).toBe('Zainal Abidin');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/berkas$/u);
  await page.close();
});

it('keeps single keys to itself in a field and when switched off', async () => {
  const page = await buka('/kotak-tugas');
  await page.keyboard.press('/');
  await page.keyboard.type('j?');
  expect(await page.locator('#q').inputValue()).toBe('j?');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Matikan pintasan satu huruf' }).click();
  await page.getByRole('button', { name: 'Tutup' }).click();
  await page.keyboard.press('j');
  expect(await page.locator('.baris[aria-current] b').textContent()).toBe('Siti Rahmawati');
  await page.close();
});

it('counts verdicts, moves the primary button and asks for the free text', async () => {
  const page = await buka('/berkas');
  const bilah = page.locator('[data-hitung]');
  expect(await bilah.textContent()).toBe('1 kurang, 1 belum dinilai 3 dari 5 sudah sesuai');
  await page.keyboard.press('1');
  expect(await bilah.textContent()).toBe('1 belum dinilai 4 dari 5 sudah sesuai');
  expect(await page.locator('.putusan .tbl-u').textContent()).toBe('Lengkap, isi form');
  await page.keyboard.press('2');
  expect(await page.locator('.putusan .tbl-u').textContent()).toContain('Kembalikan');
  expect(await page.locator('[name="catatan.nikah"]').isVisible()).toBe(false);
  await page.locator('[name="alasan.nikah"]').selectOption('lainnya');
  expect(await page.locator('[name="catatan.nikah"]').isVisible()).toBe(true);
  await page.close();
});

it('shows the reason of a lacking document without script too', async () => {
  const page = await buka('/berkas', false);
  expect(await page.locator('[name="alasan.nikah"]').isVisible()).toBe(true);
  expect(await page.locator('[name="alasan.kk"]').isVisible()).toBe(false);
  await page.locator('label[for="kk-2"]').click();
  expect(await page.locator('[name="alasan.kk"]').isVisible()).toBe(true);
  await page.close();
});

it('gives typing back after a reload, never NIK, and forgets it at logout', async () => {
  const page = await buka('/form');
  page.on('dialog', (d) => void d.accept());
  await page.locator('#tempat').fill('Sungailiat');
  await page.locator('#nik').fill('1971064202009903');
  await page.waitForFunction(
    () => Object.keys(localStorage).some((k) => k.startsWith('lajur:isian:')),
    undefined,
    {
      timeout: 8000,
    },
  );
  const disimpan = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(disimpan).toContain('Sungailiat');
  expect(disimpan).not.toContain('1971064202009903');
  await page.reload();
  expect(await page.locator('#tempat').inputValue()).toBe('Sungailiat');
  await expect.poll(() => page.locator('.pesan').textContent()).toContain('dipulihkan dari perangkat ini');
  await page
    .locator('.rel form[data-keluar] button')
    .first()
    .evaluate((b) => {
      b.closest('form')?.addEventListener('submit', (e) => e.preventDefault());
    });
  await page.locator('.rel > .siapa [data-keluar] button').click();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('lajur:isian:'))),
  ).toEqual([]);
  await page.close();
});

it('leaves the answer to a refused press as it is; only what was never sent is laid over a page', async () => {
  const page = await buka('/loket-galat');
  expect(await page.locator('.ringkasan-galat').count()).toBe(1);
  const denganDraf = async (terkirim: boolean): Promise<string> => {
    await page.evaluate((sudah) => {
      const isi = [['nama', 'Dari perangkat']];
      const draf = { pada: Date.now(), jam: '09.41', terkirim: sudah, isi };
      localStorage.setItem(
        `lajur:isian:${document.body.dataset['pengguna'] ?? ''}:baru`,
        JSON.stringify(draf),
      );
    }, terkirim);
    await page.reload();
    return page.locator('#nama').inputValue();
  };
  expect(await denganDraf(true)).not.toBe('Dari perangkat');
  expect(await denganDraf(false)).toBe('Dari perangkat');
  await page.close();
});

it('takes new rows while the page is visible and says when the line is down', async () => {
  const page = await browser.newPage();
  await page.clock.install();
  const etag: (string | undefined)[] = [];
  let putus = false;
  await page.route('**/hidup/daftar', async (rute) => {
    etag.push(rute.request().headers()['if-none-match']);
    if (putus) return rute.abort();
    const body =
      '<div data-ganti="antrean"><a href="?a=1">8 baru</a></div><a class="baris" href="/x" data-no="B9">Baru</a>';
    return rute.fulfill({ status: 200, contentType: 'text/html', headers: { etag: '"e1"' }, body });
  });
  await page.goto(`${url}/kotak-tugas`);
  await page.clock.fastForward(21_000);
  await expect.poll(() => page.locator('[data-daftar] .baris').allTextContents()).toEqual(['Baru']);
  expect(await page.locator('#antrean').textContent()).toBe('8 baru');
  putus = true;
  await page.clock.fastForward(21_000);
  await expect
    .poll(() => page.locator('.rel > .siapa .sambung').textContent())
    .toMatch(/Terputus sejak \d\d\.\d\d/u);
  expect(etag).toEqual([undefined, '"e1"']);
  await page.close();
});

it('turns and enlarges the picture', async () => {
  const page = await buka('/berkas');
  await page.getByRole('button', { name: 'Putar' }).click();
  await page.getByRole('button', { name: 'Perbesar' }).click();
  expect(await page.locator('[data-bingkai-dok]').getAttribute('class')).toBe('bingkai-dok putar-1 besar-2');
  await page.close();
});

it('counts what is chosen in a batch', async () => {
  const page = await buka('/tanda-tangan');
  await page.locator('#pilih-b0').uncheck();
  expect(await page.locator('[data-hitung] b').textContent()).toBe('2 dari 5 dipilih');
  expect(await page.locator('.putusan .tbl-u').textContent()).toBe('Tandatangani 2 berkas');
  await page.close();
});
