import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { turunanPdf } from '../../../src/dokumen/pdf-gambar.ts';

let jepretan = 0;

/** Prints the form of a berkas as this person, and photographs the sheet: each time a little otherwise, as people do. */
export async function fotoForm(page: Page, url: string, nomor: string): Promise<Buffer> {
  const pdf = await cetakForm(page, url, nomor);
  if (!pdf) throw new Error(`No form of ${nomor} was printed`);
  return foto(pdf);
}

/** A photo of the first page of a PDF, never twice the same and sometimes upside down. */
export async function foto(pdf: Uint8Array): Promise<Buffer> {
  jepretan += 1;
  const { baca } = await turunanPdf(pdf, 1);
  return sharp(baca)
    .rotate(jepretan % 2 === 0 ? 180 : 0)
    .jpeg({ quality: 60 + (jepretan % 30) })
    .toBuffer();
}

/** The sheet of some other berkas that this person may print. */
export async function fotoFormLain(
  page: Page,
  url: string,
  nomor: string,
): Promise<{ nomor: string; foto: Buffer }> {
  const daftar = await (await page.request.get(`${url}/k/tugas?antrean=semua`)).text();
  for (const lain of new Set(daftar.match(/[A-Z]+\d?-\d\d-\d{4,}-[A-Z]/gu))) {
    const pdf = lain === nomor ? undefined : await cetakForm(page, url, lain);
    if (pdf) return { nomor: lain, foto: await foto(pdf) };
  }
  throw new Error('No other form could be printed');
}

async function cetakForm(page: Page, url: string, nomor: string): Promise<Uint8Array | undefined> {
  const jawab = await page.request.get(`${url}/k/berkas/${nomor}/cetak/form`);
  if (jawab.headers()['content-type'] !== 'application/pdf') return undefined;
  expect(jawab.status()).toBe(200);
  return new Uint8Array(await jawab.body());
}
