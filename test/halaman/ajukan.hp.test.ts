import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LAMBAT } from '../browser/lib/bobot.ts';
import { launchBrowser } from '../browser/lib/browser.ts';
import { kantorKecil, type KantorKecil } from '../browser/lib/kantor-kecil.ts';
import { masukSebagai } from '../browser/lib/petugas.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import {
  AJUAN,
  AJUAN_ANGGOTA,
  AJUAN_DOKUMEN,
  AJUAN_KEADAAN,
  AJUAN_PERIKSA,
  AJUKAN,
} from '../../src/web/kata/ajukan.ts';
import { PERMOHONAN } from '../../src/web/kata/permohonan.ts';
import { UNGGAH_KLIEN } from '../../src/web/kata/unggah.ts';
import { nilaiHalaman } from './nilai-halaman.ts';

/** A folder for pictures of the pages, for whoever wants to look. */
const POTRET = process.env['LAJUR_POTRET'];

let kantor: KantorKecil;
let browser: Browser;
let foto: Buffer;
beforeAll(async () => {
  [kantor, browser] = await Promise.all([kantorKecil(), launchBrowser()]);
  const { pegawai } = await kantor.dunia.organisasi.baca();
  const admin = pegawai.find((p) => p.admin)?.id ?? '';
  await kantor.dunia.berkas.permohonan.aturan.simpan({ buka: true, hari: 30 }, admin);
  foto = Buffer.from(await fotoHp(1600, 1200));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await kantor.tutup();
});

/** Paths that were seen, for axe afterwards. */
const dilihat = new Map<string, string>();
async function lihat(page: Page, bentuk: string): Promise<void> {
  const { pathname, search } = new URL(page.url());
  dilihat.set(bentuk, pathname + search);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    bentuk,
  ).toBeLessThanOrEqual(0);
  if (POTRET === undefined) return;
  await page.screenshot({ path: `${POTRET}/${bentuk}.png`, fullPage: true });
}

async function isi(page: Page, nilai: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, teks] of Object.entries(nilai)) await page.locator(`[id="${id}"]`).fill(teks);
  await lanjut(page);
}

async function lanjut(page: Page, nama: string = AJUAN.lanjut): Promise<void> {
  await pergi(page, page.getByRole('button', { name: nama, exact: true }));
}

/** Presses and waits for the page that it leads to, also where that has the same address. */
async function pergi(page: Page, apa: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), apa.click()]);
  await page.waitForLoadState('load');
}

/** One paper: answered where it asks, photographed, and stored once the script has sent it. */
async function satuSurat(page: Page, ke: number): Promise<void> {
  if ((await page.locator('input[type=radio]').count()) > 0) {
    await lihat(page, 'tanya-surat');
    await page.locator('input[type=radio]').first().check();
    await lanjut(page, AJUAN_DOKUMEN.lanjut);
  }
  if (ke === 0) await lihat(page, 'foto');
  await page.locator('#foto').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: foto });
  await page.getByText(UNGGAH_KLIEN.masuk).waitFor({ timeout: 60_000 });
  if (ke === 0) await lihat(page, 'foto-terkirim');
  await lanjut(page, AJUAN_DOKUMEN.kirim);
  await page.getByText(AJUAN_DOKUMEN.masuk(1)).waitFor();
  if (ke === 0) await lihat(page, 'foto-masuk');
  await pergi(page, page.getByRole('link', { name: AJUAN_DOKUMEN.lanjut, exact: true }));
}

it('a pemohon applies from a 390 px phone over 400 kbit/s, and the counter makes it a berkas', async () => {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', LAMBAT);
  const galat: string[] = [];
  page.on('pageerror', (e) => galat.push(String(e)));
  page.on('console', (m) => {
    if (m.type() === 'error' && !/422/u.test(m.text())) galat.push(m.text());
  });

  await page.goto(kantor.url);
  await lihat(page, 'beranda');
  await pergi(page, page.getByRole('link', { name: AJUKAN.tautan }));
  await page.getByRole('heading', { name: AJUKAN.kelurahan }).waitFor();
  await lihat(page, 'kelurahan');
  await pergi(page, page.getByRole('link', { name: /Gabek Satu/u }));
  await lihat(page, 'keperluan');
  for (const jawab of [/Bercerai atau ingin KK sendiri/u, /Sudah menikah dan tinggal/u])
    await pergi(page, page.getByRole('link', { name: jawab }));
  await page.getByRole('heading', { name: AJUKAN.mulaiJudul }).waitFor();
  await lihat(page, 'mulai');
  await lanjut(page, AJUKAN.mulai);
  await page.getByRole('heading', { name: AJUAN.judul }).waitFor();
  await lihat(page, 'depan');
  await pergi(page, page.getByRole('link', { name: AJUAN.mulai }));
  await lihat(page, 'siapa');
  await page.getByLabel('Saya sendiri pemohonnya').check();
  await lanjut(page);
  await isi(page, { nama: 'Rahmawati Putri' });
  await isi(page, { nik: '19710642020099' });
  await page.getByRole('alert').first().waitFor();
  await lihat(page, 'nik-salah');
  await isi(page, { nik: '197106 420200 9903' });
  await isi(page, { no_kk: '1971060101990001' });
  await lihat(page, 'alamat');
  await isi(page, { alamat: 'Jalan Melati 4', rt: '005', rw: '002' });
  await lihat(page, 'kontak');
  await isi(page, { wa: '081234567890' });
  await pergi(page, page.getByRole('link', { name: AJUAN_ANGGOTA.tambah }));
  await lihat(page, 'anggota-satu');
  await page.locator('[id="anggota.0.shdk"]').selectOption('01');
  await lanjut(page);
  await lihat(page, 'anggota');
  await lanjut(page, AJUAN_ANGGOTA.selesai);
  for (let ke = 0; ke < 8 && page.url().includes('/dok-'); ke += 1) await satuSurat(page, ke);
  await page.getByRole('heading', { name: AJUAN_PERIKSA.judul }).waitFor();
  await lihat(page, 'periksa');
  const token = new URL(page.url()).pathname.split('/')[2] ?? '';
  await page.goto(`${kantor.url}/ajukan/${token}`);
  await lihat(page, 'lanjutkan');
  await page.goto(`${kantor.url}/ajukan/${token}/hapus`);
  await lihat(page, 'hapus');
  await page.goto(`${kantor.url}/ajukan/${token}/periksa`);
  const sebelum = await nilaiHalaman(context, kantor.url, halamanDilihat());
  await page.getByRole('checkbox').check();
  await lanjut(page, AJUAN_PERIKSA.kirim);
  await page.getByText(AJUAN_KEADAAN.menunggu).waitFor();
  dilihat.clear();
  await lihat(page, 'terkirim');

  const loket = await masukSebagai(browser, kantor, {
    jabatan: 'Staf Kelurahan',
    kantor: 'Gabek Satu',
    javaScript: true,
  });
  await loket.page.goto(`${kantor.url}/k/permohonan`);
  const milikLoket: { readonly bentuk: string; readonly path: string }[] = [
    { bentuk: 'daftar', path: '/k/permohonan' },
  ];
  if (POTRET !== undefined) await loket.page.screenshot({ path: `${POTRET}/loket-daftar.png` });
  await loket.page.getByRole('link', { name: 'Rahmawati Putri' }).click();
  await loket.page.waitForLoadState('networkidle');
  milikLoket.push({ bentuk: 'satu', path: new URL(loket.page.url()).pathname });
  if (POTRET !== undefined) {
    await loket.page.screenshot({ path: `${POTRET}/loket-satu.png`, fullPage: true });
    await loket.page.setViewportSize({ width: 390, height: 844 });
    await loket.page.screenshot({ path: `${POTRET}/loket-satu-hp.png`, fullPage: true });
    await loket.page.setViewportSize({ width: 1366, height: 768 });
  }
  const sesudah = [
    ...(await nilaiHalaman(context, kantor.url, halamanDilihat())),
    ...(await nilaiHalaman(loket.context, kantor.url, milikLoket)),
  ];
  await loket.page.getByRole('button', { name: PERMOHONAN.terima }).click();
  await loket.page.waitForURL(/tanda-terima/u);
  const nomor = /G1-\d\d-\d{4}-[A-Z]/u.exec(loket.page.url())?.[0] ?? '';
  await page.reload();
  await page.getByText(AJUAN_KEADAAN.diterimaKet(nomor)).waitFor();
  if (POTRET !== undefined) await lihat(page, 'diterima');
  expect([...sebelum, ...sesudah, ...galat]).toEqual([]);
  await loket.context.close();
  await context.close();
}, 600_000);

function halamanDilihat() {
  return [...dilihat].map(([bentuk, path]) => ({ bentuk, path }));
}
