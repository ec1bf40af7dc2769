import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { bacaQr } from '../../src/dokumen/kode-lembar.ts';
import { kerjakan } from '../../src/dokumen/pekerja/pekerja.ts';
import { periksaUnggahan } from '../../src/dokumen/unggahan.ts';
import { fotoHp } from '../lib/gambar-uji.ts';
import { pdfUji } from '../lib/pdf-uji.ts';

const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);
const gabung = (...bagian: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(bagian));

/** A PNG whose head claims this size, with this many bytes of black behind it; checksums right. */
function pngBesar(lebar: number, tinggi: number, titik = 40_000_000): Uint8Array {
  const { crc32 } = z();
  const potong = (nama: string, isi: Uint8Array): Uint8Array => {
    const badan = Buffer.concat([Buffer.from(nama, 'latin1'), isi]);
    const kepala = Buffer.alloc(4);
    kepala.writeUInt32BE(isi.length);
    const jumlah = Buffer.alloc(4);
    jumlah.writeUInt32BE(crc32(badan) >>> 0);
    return Buffer.concat([kepala, badan, jumlah]);
  };
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(lebar, 0);
  ihdr.writeUInt32BE(tinggi, 4);
  ihdr.set([1, 0, 0, 0, 0], 8);
  return gabung(
    Buffer.from('89504e470d0a1a0a', 'hex'),
    potong('IHDR', ihdr),
    potong('IDAT', deflateSync(Buffer.alloc(titik), { level: 9 })),
    potong('IEND', Buffer.alloc(0)),
  );
}

async function kalimat(nama: string, bytes: Uint8Array): Promise<string> {
  const hasil = await periksaUnggahan({ nama, bytes });
  return hasil.ok ? 'diterima' : hasil.kalimat;
}

test('a picture of 50 KB that claims 30000 x 30000 pixels is refused by its head, before anything is unpacked', async () => {
  const bom = pngBesar(30_000, 30_000);
  expect(bom.length).toBeLessThan(60_000);
  const sebelum = process.memoryUsage().rss;
  expect(await kalimat('foto.png', bom)).toContain('900 megapiksel; paling besar 64');
  expect(process.memoryUsage().rss - sebelum).toBeLessThan(150_000_000);
});

test('a picture that lies about its size is one that broke off', async () => {
  expect(await kalimat('foto.png', pngBesar(7_000, 9_000, 1000))).toContain('rusak');
});

test('a photo that is also a page and an archive is kept as a photo alone', async () => {
  const html = '<!doctype html><script>alert(1)</script>';
  const foto = await fotoHp(320, 240);
  const komentar = gabung(Buffer.from([0xff, 0xfe, 0, html.length + 2]), teks(html));
  const poliglot = gabung(foto.subarray(0, 2), komentar, foto.subarray(2), teks('PK\x03\x04'), teks(html));
  const hasil = await periksaUnggahan({ nama: 'foto.html', bytes: poliglot });
  if (!hasil.ok) throw new Error(hasil.kalimat);
  const simpan = Buffer.from(hasil.unggahan.bytes);
  expect([simpan.includes('<script'), simpan.includes('PK\x03\x04')]).toEqual([false, false]);
  expect(hasil.unggahan.mime).toBe('image/jpeg');
});

test('a PDF of 400 pages is told its measure; the office may set another', async () => {
  const tebal = pdfUji({ halaman: 400 });
  expect(await kalimat('buku.pdf', tebal)).toBe(
    'PDF ini 400 halaman; paling banyak 50. Kirim halaman yang diminta saja.',
  );
  const hasil = await periksaUnggahan({ nama: 'buku.pdf', bytes: tebal }, { halaman: 400 });
  expect(hasil).toMatchObject({ ok: true, unggahan: { halaman: 400 } });
});

test('a PDF page of any claimed size becomes a picture of ours, and nothing in it runs', async () => {
  const katalog = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
  for (const ukuran of [
    [14_400, 14_400],
    [3, 14_400],
    [1, 1],
  ] as const) {
    const hasil = await periksaUnggahan({ nama: 'a.pdf', bytes: pdfUji({ ukuran, katalog }) });
    if (!hasil.ok) throw new Error(hasil.kalimat);
    const { width, height } = await sharp(hasil.unggahan.turunan?.baca).metadata();
    expect(Math.max(width, height)).toBeLessThanOrEqual(2000);
  }
});

test('a PDF whose page never ends is stopped, and the next one is read', async () => {
  const bytes = pdfUji({ isi: ['0 0 m 500 800 l S '.repeat(160_000)] });
  const halaman = kerjakan({ jenis: 'halaman', bytes, halaman: 1, sisi: 2000 }, 1000);
  await expect(halaman).rejects.toMatchObject({ name: 'PekerjaError', sebab: 'lambat' });
  expect(await kalimat('biasa.pdf', pdfUji())).toBe('diterima');
});

test('twenty hostile and ordinary files at once: each gets its own answer', async () => {
  const foto = await fotoHp(1600, 1200);
  const semua: readonly (readonly [string, Uint8Array, string])[] = Array.from({ length: 4 }, () => [
    ['a.jpg', foto, 'diterima'] as const,
    ['b.jpg', foto.subarray(0, foto.length >> 1), 'rusak'] as const,
    ['c.pdf', pdfUji({ terkunci: true }), 'berkata sandi'] as const,
    ['d.pdf', teks('%PDF-1.7\n%%EOF'), 'rusak'] as const,
    ['e.pdf', pdfUji(), 'diterima'] as const,
  ]).flat();
  const jawab = await Promise.all(semua.map(([nama, bytes]) => kalimat(nama, bytes)));
  for (const [n, [, , janji]] of semua.entries()) expect(jawab[n]).toContain(janji);
});

test('a code reader that is given no picture says so and lives on', async () => {
  await expect(bacaQr(teks('bukan gambar'), 'image/jpeg')).rejects.toThrow();
  await expect(bacaQr(teks('bukan pdf'), 'application/pdf')).rejects.toThrow();
  expect(await bacaQr(await fotoHp(320, 240), 'image/jpeg')).toEqual([]);
});

/** zlib's checksum, which Node 20 offers since 20.15 but the types of the project do not know in every place. */
function z(): { readonly crc32: (bytes: Uint8Array) => number } {
  return createRequire(import.meta.url)('node:zlib');
}
