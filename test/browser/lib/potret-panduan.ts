import type { Locator, Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import type { RencanaGambar } from './gambar-panduan.ts';

/** A page stood at, and the part of it that a picture shows. */
export interface Potret {
  /** Words within that part, as the browser shows them; undefined for a picture of a paper. */
  readonly kata: string | undefined;
  /** Takes the picture as WebP. */
  readonly ambil: () => Promise<Buffer>;
}

const TINGGI = 2600;
const LEBAR_KERTAS = 640;
/** Bytes of one picture at most. */
export const BATAS_GAMBAR = 40 * 1024;

/** Goes where a picture is taken. @throws when the screen or a part of it is not there. */
export async function berdiriDi(page: Page, url: string, g: RencanaGambar): Promise<Potret> {
  await page.setViewportSize({ width: g.lebar, height: g.jendela ?? TINGGI });
  const kertas = await g.buka(page, url);
  if (kertas) return { kata: undefined, ambil: () => kecilkan(potretKertas(kertas, g), g.maks) };
  const bagian = (g.potong.length === 0 ? ['body'] : g.potong).map((pilih) => page.locator(pilih).first());
  await Promise.all(bagian.map((b) => b.waitFor({ state: 'visible', timeout: 20_000 })));
  const kata = (await Promise.all(bagian.map((b) => b.innerText()))).join('\n');
  return {
    kata,
    ambil: async () => {
      const clip = await kotak(bagian, g);
      return kecilkan(sharp(await page.screenshot({ clip, animations: 'disabled' })), g.maks);
    },
  };
}

/** Around all parts, no further than the window; the whole window where no parts are named. */
async function kotak(
  bagian: readonly Locator[],
  { lebar, jendela = TINGGI, tinggi = TINGGI, potong }: RencanaGambar,
) {
  if (potong.length === 0) return { x: 0, y: 0, width: lebar, height: Math.min(jendela, tinggi) };
  const semua = (await Promise.all(bagian.map((b) => b.boundingBox()))).filter((k) => k !== null);
  const x = Math.max(0, Math.min(...semua.map((k) => k.x)));
  const y = Math.max(0, Math.min(...semua.map((k) => k.y)));
  const bawah = Math.min(jendela, Math.max(...semua.map((k) => k.y + k.height)));
  return {
    x,
    y,
    width: Math.max(...semua.map((k) => k.x + k.width)) - x,
    height: Math.min(bawah - y, tinggi),
  };
}

/** The upper part of a sheet. */
function potretKertas(bytes: Uint8Array, { lebar, tinggi }: RencanaGambar): Sharp {
  const width = Math.min(lebar, LEBAR_KERTAS);
  return sharp(bytes).resize({ width, height: tinggi, fit: 'cover', position: 'top' });
}

/** WebP, as good as the limit allows. */
async function kecilkan(gambar: Sharp, maks = BATAS_GAMBAR): Promise<Buffer> {
  for (const quality of [78, 66, 54, 42, 30]) {
    const bytes = await gambar.clone().webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (bytes.length <= maks) return bytes;
  }
  throw new Error(`A picture does not fit into ${maks} bytes; show less of the page`);
}
