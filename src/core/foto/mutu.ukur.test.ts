import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { fotoHp } from '../../../test/lib/gambar-uji.ts';
import { halamanUji } from '../../../test/lib/halaman-uji.ts';
import { crc32 } from './crc32.ts';
import { keAbu, kurangMutu, SISI_UKUR, type UkuranMutu, ukurMutu } from './mutu.ts';

async function ukur(gambar: Sharp): Promise<UkuranMutu> {
  const jpeg = await gambar.jpeg({ quality: 80 }).toBuffer();
  const { data, info } = await sharp(jpeg)
    .greyscale()
    .resize({ width: SISI_UKUR, height: SISI_UKUR, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ukurMutu({ abu: data, lebar: info.width, tinggi: info.height });
}
const halaman = async (): Promise<Sharp> => sharp(await (await halamanUji()).png().toBuffer());
/** Blur in pixels of the measured size. */
const kabur = async (sigma: number): Promise<Sharp> => (await halaman()).blur(sigma * 1.754);
const redup = async (bagian: number, dari = halaman()): Promise<Sharp> =>
  sharp(await (await dari).png().toBuffer()).linear(bagian, 0);

it('a sheet that can be read is neither blurred nor dark, in dim light and by a soft lens as well', async () => {
  for (const g of [halaman(), kabur(0.5), kabur(0.9), redup(0.7), redup(0.45), redup(0.5, kabur(0.8))])
    expect(kurangMutu(await ukur(await g))).toEqual([]);
});

it('a sheet that cannot be read is blurred, in every light; what is dark is dark however crisp it is', async () => {
  for (const sigma of [1.8, 2.5, 4]) expect(kurangMutu(await ukur(await kabur(sigma)))).toEqual(['buram']);
  for (const bagian of [0.35, 0.2]) expect(kurangMutu(await ukur(await redup(bagian)))).toEqual(['gelap']);
  expect(kurangMutu(await ukur(await redup(0.25, kabur(2.5))))).toEqual(['gelap', 'buram']);
});

it('says nothing of blur where nothing is printed, and nothing at all where the office wants no word', async () => {
  const kosong = sharp({ create: { width: 900, height: 900, channels: 3, background: '#e9e4d8' } });
  expect(await ukur(kosong)).toMatchObject({ tajam: null });
  expect(kurangMutu(await ukur(kosong))).toEqual([]);
  expect(kurangMutu({ tajam: 0.01, terang: 5 }, { tajam: 0, terang: 0 })).toEqual([]);
  expect(kurangMutu(await ukur(sharp(await fotoHp(1600, 1200))))).toEqual([]);
  expect(ukurMutu({ abu: [], lebar: 0, tinggi: 0 })).toEqual({ tajam: null, terang: 255 });
});

it('the browser’s pixels become the same grey, and a broken file another number', () => {
  expect([...keAbu([255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255])]).toEqual([255, 76, 149]);
  const teks = new TextEncoder().encode('123456789');
  expect(crc32(teks)).toBe(0xcbf43926);
  expect(crc32(teks.subarray(4), crc32(teks.subarray(0, 4)))).toBe(0xcbf43926);
});
