import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { akunTercetak, masukSebagai } from './lib/petugas.ts';
import { startServer, type Server } from './lib/server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Goes on with Tab until what has the focus answers to this; no mouse, no script of ours. */
async function tabKe(page: Page, cocok: string): Promise<void> {
  for (let kali = 0; kali < 80; kali += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, cocok)) return;
  }
  throw new Error(`Tab never reached ${cocok} on ${page.url()}`);
}

it.each([true, false])(
  'an official logs in, opens the first berkas and passes it on by keyboard alone (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const akun = akunTercetak(server).find(
      (a) =>
        a.jabatan.startsWith('Lurah') && a.kantor.endsWith(javaScriptEnabled ? 'Selindung' : 'Air Salemba'),
    );
    const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.url}/masuk`);
    await tabKe(page, '#akun');
    await page.keyboard.type(akun?.akun ?? '');
    await tabKe(page, '#sandi');
    await page.keyboard.type(akun?.sandi ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/k\/tugas/u);

    const disposisi = page.locator('a.baris', { hasText: 'Menunggu disposisi' }).first();
    const nomor = await disposisi.getAttribute('data-no');
    expect(nomor).toMatch(/^[A-Z]/u);
    await tabKe(page, `a.baris[data-no="${nomor}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/k/berkas/${nomor}`, 'u'));
    await tabKe(page, '.putusan button.tbl-u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/usai=/u);
    expect(await page.locator('.pesan').first().textContent()).toContain('sekarang: ');
    await page.close();
  },
  60_000,
);

it('walks the list with J and K, opens with Enter, finds search with / and help with ?', async () => {
  const { page, context } = await masukSebagai(browser, server, {
    jabatan: 'Sekretaris Kelurahan',
    kantor: 'Gabek Satu',
    javaScript: true,
  });
  const baris = page.locator('a.baris');
  expect(await baris.count()).toBeGreaterThan(1);
  await page.keyboard.press('?');
  expect(await page.locator('#bantu-pintas').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.press('Escape');
  await page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
  );
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const terpilih = await page.evaluate(() => document.activeElement?.getAttribute('data-no'));
  expect(terpilih).toBeTruthy();
  const nama = await page.locator('a.baris[aria-current] b').textContent();
  await expect.poll(() => page.locator('.intip h2').textContent()).toBe(nama);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/k/berkas/${terpilih ?? 'x'}`, 'u'));
  await context.close();
});

it('shows the SOP word for word', async () => {
  const { page, context } = await masukSebagai(browser, server, {
    jabatan: 'Camat',
    kantor: 'Kecamatan Gabek',
    javaScript: false,
  });
  await page.goto(`${server.url}/k/sop`);
  const teks = await page.locator('main').textContent();
  expect(teks).toContain('Mendisposisikan pada sekretaris untuk ditindaklanjuti');
  expect(teks).toContain('Kasi Transfusi');
  expect(teks).toContain('80 menit kantor');
  await expectAccessible(page);
  await context.close();
});
