import { expect, test } from 'vitest';
import { periksaUnggahan } from './unggahan.ts';

const teks = (isi: string) => new TextEncoder().encode(isi);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
// SOI, APP0, SOF0 of 1x1, SOS, data, EOI: the skeleton of a photo.
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda0008010100003f00d2cf20ffd9',
  'hex',
);
const WEBP = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
const PDF = teks(
  '%PDF-1.7\n1 0 obj <</Type /Pages /Count 2>> endobj\n<</Type /Page>> <</Type/Page>>\nstartxref 9\n%%EOF\n',
);
const HEIC = Buffer.concat([
  Buffer.from('00000018', 'hex'),
  teks('ftypheic'),
  Buffer.from('00000000', 'hex'),
  teks('mif1heic'),
]);
const ZIP = Buffer.concat([Buffer.from('504b03041400000000000000', 'hex'), Buffer.alloc(40)]);

test.each([
  ['foto.jpg', JPEG, 'image/jpeg', 1],
  ['foto tanpa akhiran', PNG, 'image/png', 1],
  ['foto.webp', WEBP, 'image/webp', 1],
  ['buku nikah.pdf', PDF, 'application/pdf', 2],
  ['salah nama.exe', JPEG, 'image/jpeg', 1],
])('%s is taken for what its bytes are', async (nama, bytes, mime, halaman) => {
  const hasil = await periksaUnggahan(nama, bytes);
  expect(hasil).toMatchObject({ ok: true, unggahan: { nama, mime, halaman } });
});

test.each([
  [
    'a 40 MB photo',
    'foto.jpg',
    Buffer.concat([JPEG, Buffer.alloc(40 * 1024 * 1024)]),
    'Dokumen ini 41 MB; paling besar 15 MB.',
  ],
  ['nothing', 'foto.jpg', teks(''), 'kosong'],
  ['a PDF that is not one', 'ijazah.pdf', teks('Ini sebetulnya teks biasa.'), 'bukan PDF'],
  ['a photo named .pdf is judged as a photo that is none', 'ijazah.pdf', ZIP, 'bukan PDF'],
  ['a broken-off PDF', 'ijazah.pdf', PDF.subarray(0, 60), 'PDF ini terpotong'],
  ['a zip named .jpg', 'foto.jpg', ZIP, 'bukan foto'],
  [
    'an SVG',
    'gambar.svg',
    teks('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'bukan foto',
  ],
  [
    'an SVG with a prolog named .png',
    'g.png',
    teks('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    'bukan foto',
  ],
  ['HTML', 'foto.jpg', teks('<!doctype html><script>alert(1)</script>'), 'bukan foto'],
  [
    'HTML behind the first bytes of a JPEG',
    'foto.jpg',
    Buffer.concat([JPEG.subarray(0, 4), teks('<script>alert(1)</script>')]),
    'rusak',
  ],
  ['a photo cut off before its picture', 'foto.jpg', JPEG.subarray(0, 20), 'rusak'],
  [
    'HTML behind the first bytes of a PNG',
    'foto.png',
    Buffer.concat([PNG.subarray(0, 33), teks('<script>alert(1)</script>')]),
    'rusak',
  ],
  ['a PNG of no size', 'foto.png', Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(40)]), 'rusak'],
  ['a PNG whose upload broke off', 'foto.png', PNG.subarray(0, -1), 'rusak'],
  ['a WebP whose upload broke off', 'foto.webp', WEBP.subarray(0, -1), 'rusak'],
  ['an iPhone photo', 'IMG_1.HEIC', HEIC, 'HEIC belum dapat dibuka'],
  ['an old picture', 'foto.gif', teks('GIF89a\x01\x00\x01\x00\x00\x00\x00'), 'bukan foto'],
])('%s is refused in a sentence', async (_, nama, bytes, kalimat) => {
  const hasil = await periksaUnggahan(nama, bytes);
  if (hasil.ok) throw new Error('was taken');
  expect(hasil.kalimat).toContain(kalimat);
});

test.each([
  ['compressed objects', '<</Type /ObjStm>> <</Type /Page>>', null],
  ['a revised file', '<</Type /Page>>\n%%EOF\n<</Type /Page>>', null],
  ['no pages to be seen', '', null],
  ['three pages', '/Type/Page /Type /Page\n/Type\n/Page /Type /Pages', 3],
])('pages are counted only where that is certain: %s', async (_, isi, halaman) => {
  const hasil = await periksaUnggahan('a.pdf', teks(`%PDF-1.7\n${isi}\n%%EOF`));
  expect(hasil).toMatchObject({ ok: true, unggahan: { halaman } });
});

test('a file that was too large to be kept is told by its true size, one that found no room is told so', async () => {
  const besar = await periksaUnggahan('foto.jpg', new Uint8Array(), 40 * 1024 * 1024);
  expect(besar).toMatchObject({ ok: false, kode: 'terlalu_besar' });
  const penuh = await periksaUnggahan('foto.jpg', new Uint8Array(), 14 * 1024 * 1024);
  expect(penuh).toMatchObject({ ok: false, kode: 'tidak_muat' });
});

test('a file of exactly 15 MB is taken, one byte more is not', async () => {
  const pas = Buffer.concat([JPEG, Buffer.alloc(15 * 1024 * 1024 - JPEG.length)]);
  expect((await periksaUnggahan('foto.jpg', pas)).ok).toBe(true);
  expect((await periksaUnggahan('foto.jpg', Buffer.concat([pas, Buffer.alloc(1)]))).ok).toBe(false);
});
