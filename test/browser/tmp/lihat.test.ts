import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { launchBrowser } from '../lib/browser.ts';
it('lihat', async () => {
  const log = readFileSync('/tmp/ulang-start.log', 'utf8');
  const sandi = /staf\.gabek1\s+(\S+)/u.exec(log)?.[1] ?? '';
  const browser = await launchBrowser();
  const masuk = async (akun: string, w: number, h: number) => {
    const ctx = await browser.newContext({ viewport: { width: w, height: h } });
    const page = await ctx.newPage();
    page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
    await page.goto('http://127.0.0.1:4908/masuk');
    await page.fill('input[name=akun]', akun);
    await page.fill('input[name=sandi]', sandi);
    await page.click('form button[type=submit]');
    await page.waitForURL(/\/k\//u);
    return page;
  };
  for (const [w, h, n] of [[1366, 768, 'l'], [390, 844, 'p']] as const) {
    const page = await masuk('staf.gabek1', w, h);
    const foto = (nama: string, penuh = true) => page.screenshot({ path: `/tmp/ulang-foto/${n}-${nama}.png`, fullPage: penuh });
    if (n === 'l') {
      await page.goto('http://127.0.0.1:4908/k/baru?keperluan=baru-pisah');
      for (const [k, v] of Object.entries({ nik: '1971060202900101', no_kk: '1971060101019901', nama: 'Siti Rahmawati', alamat: 'Jl. Depati Hamzah 12', rt: '3', rw: '1', wa: '081200004471' })) await page.fill('#' + k, v);
      await page.check('#benar');
      await page.click('button[name=aksi][value=simpan]:not(.sr)');
      await page.waitForURL(/cetak/u);
    }
    await page.goto('http://127.0.0.1:4908/k/baru?keperluan=baru-pisah');
    await page.fill('#nik', '1971060202900101');
    await page.fill('#no_kk', '1971060101019901');
    await page.click('button[name=aksi][value=kenali]');
    await foto('kenali');
    const ada = await page.locator('button[value=pakai]').count();
    console.log('tawaran', ada);
    if (ada) { await page.click('button[value=pakai]'); await foto('pakai'); }
    await page.fill('#nama', 'SITI DRAF');
    await page.waitForTimeout(4000);
    console.log(await page.locator('[data-draf-catatan]').allInnerTexts(), await page.evaluate(() => JSON.stringify(Object.entries(localStorage))));
    await foto('draf', false);
    await page.goto('http://127.0.0.1:4908/k/baru');
    await foto('tawar-draf', false);
    await page.context().close();
  }
  await browser.close();
  expect(1).toBe(1);
}, 180000);
