import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { launchBrowser } from '../lib/browser.ts';
it('lihat', async () => {
  const log = readFileSync('/tmp/ulang-start.log', 'utf8');
  const sandi = /staf\.gabek1\s+(\S+)/u.exec(log)?.[1] ?? '';
  const browser = await launchBrowser();
  const U = 'http://127.0.0.1:4908';
  const masuk = async (akun: string, w: number, h: number) => {
    const page = await (await browser.newContext({ viewport: { width: w, height: h } })).newPage();
    await page.goto(`${U}/masuk`);
    await page.fill('input[name=akun]', akun);
    await page.fill('input[name=sandi]', sandi);
    await page.click('form button[type=submit]');
    await page.waitForURL(/\/k\//u);
    return page;
  };
  for (const [w, h, n] of [[1366, 768, 'l'], [390, 844, 'p']] as const) {
    for (const akun of ['kasi.gabek1', 'sekretaris.gabek1', 'kasi.gabek']) {
      const page = await masuk(akun, w, h);
      const foto = (nama: string, penuh = true) => page.screenshot({ path: `/tmp/ulang-foto/${n}-${akun}-${nama}.png`, fullPage: penuh });
      await page.goto(`${U}/k/tugas`);
      const href = await page.locator('a[href^="/k/berkas/"]').evaluateAll((a) => [...new Set(a.map((x) => (x as HTMLAnchorElement).pathname))].filter((x) => x.split('/').length === 4));
      let sudah = false;
      for (const [i, x] of href.slice(0, 8).entries()) {
        await page.goto(U + x);
        const ubah = await page.getByText('Sejak Anda memeriksanya').count();
        if (ubah > 0 && !sudah) { sudah = true; await foto('berubah'); await page.goto(`${U}${x}/perubahan`); await foto('perubahan'); }
        if (i === 0) { await page.goto(`${U}${x}/perubahan`); await foto('perubahan0'); }
      }
      if (akun === 'kasi.gabek1') {
        for (const x of href) {
          await page.goto(U + x);
          if (await page.locator('#form[data-draf] textarea, #form[data-draf] input[type=text]').count()) {
            await page.locator('#form[data-draf] input[type=text]:visible').first().fill('UJI DRAF');
            await page.waitForTimeout(5000);
            await foto('form-draf', false);
            break;
          }
        }
      }
      await page.context().close();
    }
  }
  await browser.close();
}, 300000);
