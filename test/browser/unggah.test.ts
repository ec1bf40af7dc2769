import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Berkas } from '../../src/core/berkas/berkas.ts';
import { AMBANG_MUTU } from '../../src/core/foto/mutu.ts';
import { ukurGambar } from '../../src/dokumen/gambar/ukur-gambar.ts';
import { PERBAIKI_BUTIR } from '../../src/web/kata/perbaikan-umum.ts';
import { MUTU, UNGGAH_KLIEN } from '../../src/web/kata/unggah.ts';
import { halamanUji } from '../lib/halaman-uji.ts';
import { pdfUji } from '../lib/pdf-uji.ts';
import { berkasUji } from '../web/berkas-uji.ts';
import { expectAccessible } from './lib/axe.ts';
import { launchBrowser } from './lib/browser.ts';
import { kabel, type Kabel } from './lib/kabel.ts';
import { kantorKecil, type KantorKecil } from './lib/kantor-kecil.ts';

const KB = 1024;
const PONSEL = { viewport: { width: 390, height: 844 }, isMobile: true };
let browser: Browser;
let kantor: KantorKecil;
let jalur: Kabel;
let b: Berkas;
let path: string;

beforeAll(async () => {
  [browser, kantor] = await Promise.all([launchBrowser(), kantorKecil()]);
  jalur = await kabel(kantor.url);
  const jalan = await berkasUji(kantor.dunia);
  const awal = await jalan.baru();
  const [satu = ''] = awal.syarat;
  b = await jalan.sampai(awal, jalan.sedang('perbaikan'), { kurang: { [satu]: 'buram' } });
  path = `/l/${(await kantor.dunia.berkas.lacak(b.id)).token}/perbaiki/${satu}`;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await jalur.tutup();
  await kantor.tutup();
});

const kata = (page: Page, teks: string) => page.locator('.unggah').getByText(teks).waitFor();

it('a photo and a long PDF go through a line that breaks: smaller, seen to go, taken up where they stopped', async () => {
  const hp = await browser.newContext(PONSEL);
  const page = await hp.newPage();
  await page.goto(jalur.url + path);

  // As a phone takes it: lying on its side, with the note which way is up.
  const tegak = await (await halamanUji()).resize(2400).jpeg({ quality: 96 }).toBuffer();
  const foto = await sharp(tegak)
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 96 })
    .toBuffer();
  expect(foto.length).toBeGreaterThan(1000 * KB);
  jalur.putusSetelah(100 * KB);
  await page.setInputFiles('#foto', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: foto });
  await kata(page, UNGGAH_KLIEN.terputus);
  await expectAccessible(page, [320, 390]);
  // Pressed too early, the form waits for the file and then goes by itself.
  await page.getByRole('button', { name: PERBAIKI_BUTIR.kirim }).click();
  await page.getByText(UNGGAH_KLIEN.tunggu).waitFor();
  jalur.sambung();
  await page.getByText(PERBAIKI_BUTIR.tersimpan(1)).waitFor();
  const dokumen = kantor.dunia.berkas.dokumen;
  const buka = async (nama: string) => {
    const ada = (await dokumen.daftar(b.id, 'sistem')).find((d) => d.nama === nama);
    return dokumen.buka(b.id, ada?.id ?? '', 'sistem');
  };
  const jadi = await buka('IMG_1.jpg');
  expect(jadi?.bytes.length).toBeLessThanOrEqual(300 * KB);
  const kepala = await sharp(jadi?.bytes).metadata();
  expect([kepala.orientation, kepala.width < kepala.height, kepala.height >= 1600]).toEqual([
    undefined,
    true,
    true,
  ]);
  expect((await ukurGambar(jadi?.bytes ?? new Uint8Array())).tajam).toBeGreaterThan(AMBANG_MUTU.tajam * 2);

  // A PDF is sent as it is; the page is closed in the middle, and the same file chosen again another time.
  const pdf = Buffer.from(pdfUji({ isi: [`% ${randomBytes(700 * KB).toString('hex')}\n`] }));
  jalur.putusSetelah(900 * KB);
  const pilih = (p: Page) =>
    p.setInputFiles('#pilih', { name: 'KK.pdf', mimeType: 'application/pdf', buffer: pdf });
  await pilih(page);
  await kata(page, UNGGAH_KLIEN.terputus);
  await page.close();
  jalur.sambung();
  const lagi = await hp.newPage();
  await lagi.goto(jalur.url + path);
  const sebelum = jalur.naik();
  await pilih(lagi);
  await kata(lagi, UNGGAH_KLIEN.masuk);
  expect(jalur.naik() - sebelum).toBeLessThan(pdf.length - 500 * KB);

  // A blurred one is said to be so before it is sent, and can be taken out again.
  const buram = await sharp(tegak).blur(9).jpeg().toBuffer();
  await lagi.setInputFiles('#foto', { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: buram });
  await kata(lagi, MUTU.buram);
  await expectAccessible(lagi, [390]);
  await lagi.getByRole('button', { name: `${UNGGAH_KLIEN.hapus}: IMG_2.jpg` }).click();
  await lagi.getByRole('button', { name: PERBAIKI_BUTIR.kirimTambah(2) }).click();
  await lagi.getByText(PERBAIKI_BUTIR.tersimpan(2)).waitFor();
  expect(Buffer.from((await buka('KK.pdf'))?.bytes ?? []).equals(pdf)).toBe(true);
  expect(kantor.log).toEqual([]);
  await hp.close();
}, 60_000);
