import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { LEMBAR_KERJA } from './alamat.ts';
import { buatAset } from './buat.ts';

it('stays within the page budget and names nothing of another site', async () => {
  const { alamat, berkas } = await buatAset(fileURLToPath(new URL('.', import.meta.url)));
  const isi = (jalur: string): Uint8Array => berkas.get(jalur)?.isi ?? new Uint8Array();
  const teks = (jalur: string): string => new TextDecoder().decode(isi(jalur));
  const gzip = (jalur: string): number => gzipSync(isi(jalur), { level: 9 }).length;
  expect(gzip(alamat.gaya)).toBeGreaterThan(3000);
  expect(gzip(alamat.gaya)).toBeLessThanOrEqual(9 * 1024);
  expect(gzip(alamat.umum)).toBeGreaterThan(1000);
  expect(gzip(alamat.umum)).toBeLessThanOrEqual(4 * 1024);
  // A page with a style of its own loads the frame and that; officials' pages and public ones.
  for (const lembar of Object.values(alamat.lembar))
    expect(Math.max(gzip(alamat.rangka), gzip(alamat.umum)) + gzip(lembar)).toBeLessThanOrEqual(9 * 1024);
  // A small one on top of the whole style of the work pages is paid for by the few pages that need it.
  for (const nama of LEMBAR_KERJA) expect(gzip(alamat.lembar[nama])).toBeLessThanOrEqual(1024);
  expect(isi(alamat.kerja).length).toBeGreaterThan(3000);
  expect(isi(alamat.kerja).length).toBeLessThanOrEqual(12 * 1024);
  expect(gzip(alamat.draf)).toBeLessThanOrEqual(8 * 1024);
  // Pages of citizens that carry a file field load this and no other script.
  // The rules of a form, and those about particulars: the very code of the core, without its schema library.
  for (const aturan of [alamat.aturan, alamat.aturanBiodata]) {
    expect(gzip(aturan)).toBeGreaterThan(3000);
    expect(gzip(aturan)).toBeLessThanOrEqual(8 * 1024);
    expect(teks(aturan)).not.toMatch(/ZodError|safeParse/u);
  }
  expect(gzip(alamat.unggah)).toBeGreaterThan(1000);
  expect(gzip(alamat.unggah)).toBeLessThanOrEqual(4 * 1024);
  expect(isi(alamat.huruf).length).toBeLessThanOrEqual(17 * 1024);
  for (const jalur of [alamat.gaya, alamat.umum]) {
    expect(teks(jalur)).not.toMatch(/https?:|url\("?data:|@layer|:has\(|color-mix|oklch/u);
  }
  expect(teks(alamat.gaya)).toContain(alamat.huruf.replace('/aset/', ''));
});
