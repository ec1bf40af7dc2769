import sharp, { type Sharp } from 'sharp';
import type { Turunan } from '../../store/berkas/turunan-dokumen.ts';

/** Longest side in pixels: an A4 sheet that fills a photo then has about 170 dots to the inch. */
const SISI_BACA = 2000;

/** Side, quality and bytes at most; each next try is smaller, and the last is taken as it comes. */
const TANGGA = {
  pratinjau: {
    batas: 120 * 1024,
    coba: [
      [1280, 72],
      [1280, 58],
      [1120, 52],
      [960, 45],
      [800, 38],
    ],
  },
  kecil: {
    batas: 12 * 1024,
    coba: [
      [240, 65],
      [240, 45],
      [200, 35],
      [160, 30],
    ],
  },
} as const;

/** Makes the JPEG copies of one picture: upright, in sRGB, nothing but pixels. `putaran`: degrees clockwise it must still be turned. Rejects when it cannot be read. */
export async function buatTurunan(gambar: Sharp, putaran: number): Promise<Turunan> {
  const baca = await kecilkan(gambar, SISI_BACA)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 80 })
    .toBuffer();
  const tegak = putaran === 0 ? baca : await sharp(baca).rotate(putaran).jpeg({ quality: 82 }).toBuffer();
  const pratinjau = await muat(tegak, TANGGA.pratinjau);
  return { baca: new Uint8Array(tegak), pratinjau, kecil: await muat(pratinjau, TANGGA.kecil) };
}

function kecilkan(gambar: Sharp, sisi: number): Sharp {
  return gambar.resize({ width: sisi, height: sisi, fit: 'inside', withoutEnlargement: true });
}

async function muat(
  dari: Uint8Array,
  { batas, coba }: { readonly batas: number; readonly coba: readonly (readonly [number, number])[] },
): Promise<Uint8Array> {
  let jadi: Uint8Array = dari;
  for (const [sisi, quality] of coba) {
    jadi = new Uint8Array(await kecilkan(sharp(dari), sisi).jpeg({ quality }).toBuffer());
    if (jadi.length <= batas) break;
  }
  return jadi;
}
