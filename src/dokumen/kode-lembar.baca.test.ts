import sharp from 'sharp';
import { expect, test } from 'vitest';
import { berdampingan, isiPdfQr, lembarQr, type Pemotretan } from '../../test/lib/gambar-uji.ts';
import { pdfUji } from '../../test/lib/pdf-uji.ts';
import { bacaQr } from './kode-lembar.ts';
import { tegakkan } from './tegakkan.ts';
import { turunanHalaman } from './turunan-halaman.ts';

const KODE = 'https://lajur.example/v/8K2F7QXMABCDEFGHJKMNPQRSTU?h=2&n=3';

const JEPRETAN: readonly (readonly [apa: string, jepretan: Pemotretan, putaran: number])[] = [
  ['a scan at 150 dpi, upside down', { putar: 180 }, 180],
  ['a photo on its side', { putar: 90 }, 270],
  ['a photo on its other side', { putar: 270 }, 90],
  ['a photo taken askew and upside down', { putar: 171, derau: 20 }, 180],
  ['a photo taken by a shaky hand', { kabur: 1.7, derau: 20 }, 0],
  ['a pale photo in poor light', { kontras: 0.3, derau: 12 }, 0],
];

test.each(JEPRETAN)('the code is read from %s, and which way is up', async (_, jepretan, putaran) => {
  const kode = await bacaQr(await lembarQr(KODE, jepretan), 'image/jpeg');
  expect(kode).toEqual([{ teks: KODE, halaman: 1, putaran }]);
});

test('a picture turned by what was told stands upright', async () => {
  const miring = await lembarQr(KODE, { putar: 90, dpi: 110 });
  const [satu] = await bacaQr(miring, 'image/jpeg');
  const tegak = await sharp(miring)
    .rotate(satu?.putaran ?? 0)
    .jpeg()
    .toBuffer();
  expect(await bacaQr(new Uint8Array(tegak), 'image/jpeg')).toMatchObject([{ putaran: 0 }]);
});

test('every page of a PDF is read, and an upload is stood upright as its codes say', async () => {
  const lain = KODE.replace('h=2', 'h=3');
  const isi = [isiPdfQr(KODE), 'BT ET', isiPdfQr(lain, 180), 'BT ET'];
  const bytes = pdfUji({ halaman: 4, isi });
  const kode = await bacaQr(bytes, 'application/pdf');
  expect(kode).toEqual([
    { teks: KODE, halaman: 1, putaran: 0 },
    { teks: lain, halaman: 3, putaran: 180 },
  ]);
  const unggahan = { nama: 'a.pdf', mime: 'application/pdf', bytes, halaman: 4 };
  expect(tegakkan(unggahan, kode).putaran).toEqual([0, 0, 180]);
  expect(tegakkan(unggahan, kode.slice(0, 1))).toBe(unggahan);
  const tegak = await turunanHalaman({ ...unggahan, halaman: 3, putaran: 180 });
  expect(await bacaQr(tegak?.baca ?? bytes, 'image/jpeg')).toMatchObject([{ teks: lain, putaran: 0 }]);
});

test('two sheets in one picture are two codes', async () => {
  const lain = KODE.replace('8K2F', '9X9X');
  const dua = await berdampingan(await lembarQr(KODE), await lembarQr(lain, { putar: 180 }));
  const kode = await bacaQr(dua, 'image/jpeg');
  expect(new Set(kode.map((k) => k.teks))).toEqual(new Set([KODE, lain]));
});

test('a sheet without a code, or one that cannot be read, gives none', async () => {
  const tanpa = await sharp({ create: { width: 1200, height: 1700, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(await bacaQr(new Uint8Array(tanpa), 'image/png')).toEqual([]);
  expect(await bacaQr(await lembarQr(KODE, { kabur: 14, dpi: 100 }), 'image/jpeg')).toEqual([]);
});
