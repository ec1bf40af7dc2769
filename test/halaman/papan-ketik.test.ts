import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible } from '../browser/lib/axe.ts';
import { bacaQr } from '../../src/dokumen/kode-lembar.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { ketuk, masukDenganPapan, tabKe, tekan } from '../browser/lib/papan.ts';
import { akunTercetak, masukSebagai } from '../browser/lib/petugas.ts';
import { startServer, type Server } from '../browser/lib/server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const akunDari = (jabatan: string, kantor: string) => {
  const akun = akunTercetak(server).find((a) => a.jabatan.startsWith(jabatan) && a.kantor.endsWith(kantor));
  if (!akun) throw new Error(`No training account for ${jabatan}, ${kantor}`);
  return akun;
};

const halamanBaru = async (viewport = { width: 1366, height: 768 }): Promise<Page> =>
  (await browser.newContext({ viewport })).newPage();

/** One piece of work of a role: how its row reads in the task box, and the keys that do it. */
interface Kerja {
  readonly peran: string;
  readonly jabatan: string;
  readonly kantor: string;
  readonly baris: string;
  readonly kunci: (page: Page) => Promise<void>;
}

const UTAMA = '.putusan button.tbl-u';
/** Done and led on: a refused form would stand at its own address below the berkas. */
const USAI = /\/k\/(?:tugas|berkas\/[^/?]+)(?:\?|$)/u;

/** Verdicts by the program's own keys: 1 says "sesuai", J goes to the next. */
async function nilaiSemua(page: Page): Promise<void> {
  const banyak = await page.locator('[data-syarat]').count();
  expect(banyak).toBeGreaterThan(1);
  for (let ke = 0; ke < banyak; ke += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('j');
  }
  await tekan(page, UTAMA, USAI);
}

const KERJA: readonly Kerja[] = [
  {
    peran: 'disposes with an instruction chosen by arrow keys',
    jabatan: 'Sekretaris Kelurahan',
    kantor: 'Selindung Baru',
    baris: 'Menunggu disposisi',
    kunci: async (page) => {
      await tabKe(page, 'main input[type=radio]');
      await page.keyboard.press('ArrowDown');
      await tekan(page, UTAMA, USAI);
    },
  },
  {
    peran: 'judges every requirement',
    jabatan: 'Kasi Pemerintahan Kelurahan',
    kantor: 'Selindung Baru',
    baris: 'Periksa syarat',
    kunci: nilaiSemua,
  },
  {
    peran: 'signs',
    jabatan: 'Lurah',
    kantor: 'Selindung Baru',
    baris: 'Tanda tangan Lurah',
    kunci: (page) => tekan(page, UTAMA, USAI),
  },
  {
    peran: 'judges again, all as before in one press of Space',
    jabatan: 'Kasi Pemerintahan Kecamatan',
    kantor: 'Kecamatan Gabek',
    baris: 'Periksa ulang',
    kunci: async (page) => {
      await tabKe(page, 'input[name=tetap]');
      await page.keyboard.press('Space');
      await ketuk(page, 'Control+Enter', USAI);
    },
  },
  {
    peran: 'reads the form again and passes it on',
    jabatan: 'Sekretaris Kecamatan',
    kantor: 'Kecamatan Gabek',
    baris: 'Periksa form',
    kunci: (page) => tekan(page, UTAMA, USAI),
  },
  {
    peran: 'files it',
    jabatan: 'Staf Kecamatan',
    kantor: 'Kecamatan Gabek',
    baris: 'Arsip dan serah',
    kunci: (page) => tekan(page, UTAMA, USAI),
  },
];

for (const { jabatan, kantor, peran, baris, kunci } of KERJA)
  it(`${jabatan}: ${peran}, by keyboard alone`, async () => {
    const page = await halamanBaru();
    await masukDenganPapan(page, server.url, akunDari(jabatan, kantor));
    const nomor = await page.locator('a.baris', { hasText: baris }).first().getAttribute('data-no');
    await tekan(page, `a.baris[data-no="${nomor}"]`, new RegExp(`/k/berkas/${nomor}`, 'u'));
    await kunci(page);
    expect(await page.locator('.ringkasan-galat').count()).toBe(0);
    await page.context().close();
  }, 30_000);

it('the Camat signs the stack: chooses with Space, confirms', async () => {
  const page = await halamanBaru();
  await masukDenganPapan(page, server.url, akunDari('Camat', 'Kecamatan Gabek'));
  await tekan(page, '.rel a[href^="/k/tandatangan"]', /\/k\/tandatangan/u);
  const semua = await page.locator('input[name=b]:checked').count();
  await tabKe(page, 'input[name=b]');
  await page.keyboard.press('Space');
  expect(await page.locator('input[name=b]:checked').count()).toBe(semua - 1);
  await tabKe(page, '.putusan button.tbl-u');
  await page.keyboard.press('Enter');
  await page.waitForURL(/konfirmasi/u);
  await tabKe(page, 'main button.tbl-u');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/k\/tandatangan(?!\/konfirmasi)/u);
  expect(await page.locator('.pesan').first().textContent()).toContain(`${semua - 1}`);
  await page.context().close();
}, 30_000);

it('the Staf of the kelurahan hands a letter over, and the pemohon follows it with the code of the receipt', async () => {
  const page = await halamanBaru();
  await masukDenganPapan(page, server.url, akunDari('Staf Kelurahan', 'Selindung'));
  await tekan(page, '#antrean a[href*="antrean=pemohon"]', /antrean=pemohon/u);
  const nomor = await page.locator('a.baris', { hasText: 'Siap diambil' }).first().getAttribute('data-no');
  await tekan(page, `a.baris[data-no="${nomor}"]`, new RegExp(`/k/berkas/${nomor}`, 'u'));
  await tekan(page, UTAMA, USAI);
  const struk = await page.request.get(`${server.url}/k/berkas/${nomor}/cetak/tanda-terima`);
  const qr = await bacaQr(new Uint8Array(await struk.body()), 'application/pdf');
  const token = /\/l\/(?<token>\w+)/u.exec(qr.map((k) => k.teks).join(' '))?.groups?.['token'] ?? '';
  await page.context().close();

  const pemohon = await halamanBaru({ width: 390, height: 844 });
  await pemohon.goto(server.url);
  await tabKe(pemohon, 'input[name=kode]');
  await pemohon.keyboard.type(token);
  await Promise.all([pemohon.waitForURL(/\/l\//u), pemohon.keyboard.press('Enter')]);
  expect(await pemohon.locator('main').textContent()).toContain(nomor ?? '');
  await pemohon.context().close();
}, 30_000);

it('the admin appoints a stand-in: what is missing is said first, and the focus stands there', async () => {
  const page = await halamanBaru();
  await masukDenganPapan(page, server.url, akunDari('Sekretaris Kecamatan', 'Kecamatan Gabek'));
  await tekan(page, '.rel a[href="/k/penugasan"]', /\/k\/penugasan/u);
  await tekan(page, 'main a[href^="/k/penugasan/baru"]', /\/k\/penugasan\/baru/u);
  await tekan(page, 'main button.tbl-u', /\/k\/penugasan\/baru/u);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.className))
    .toContain('ringkasan-galat');
  // From the summary one Tab and Enter lead to the first field that is wrong.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('orang');
  await page.keyboard.press('ArrowDown');
  await tabKe(page, '#jabatan');
  await page.keyboard.press('End');
  await tabKe(page, 'input[name=status]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[name=status]:checked').getAttribute('value')).toBe('plh');
  const lusa = new Date(Date.now() + 2 * 86_400_000);
  const kini = new Date();
  await ketikTanggal(page, 'sampai', lusa);
  await tabKe(page, '[name=nomor]');
  await page.keyboard.type('800/1/SP');
  await ketikTanggal(page, 'tanggal_surat', kini);
  await tekan(page, 'main button.tbl-u', /\/k\/penugasan\?usai=/u);
  await page.context().close();
}, 30_000);

async function ketikTanggal(page: Page, nama: string, t: Date): Promise<void> {
  for (const [bagian, nilai] of [
    ['hari', t.getDate()],
    ['bulan', t.getMonth() + 1],
    ['tahun', t.getFullYear()],
  ] as const) {
    await tabKe(page, `[name="${nama}.${bagian}"]`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(String(nilai));
  }
}

it.each([true, false])(
  'an official logs in, opens the first berkas and passes it on by keyboard alone (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const akun = akunDari('Lurah', javaScriptEnabled ? 'Selindung' : 'Air Salemba');
    const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1366, height: 768 } });
    await masukDenganPapan(page, server.url, akun);

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
