import sharp, { type Metadata, type Sharp } from 'sharp';
import { GambarError } from './gambar-error.ts';

// Each picture is read once; libvips' own cache would only hold personal data in memory.
sharp.cache(false);
// The gate bounds how many pictures are at work; each has one thread, so that pages are answered meanwhile.
sharp.concurrency(1);

/** Pixels at most, in millions: more than the largest picture of an office scanner or of a phone in its usual setting. */
export const MEGAPIKSEL_TERBESAR = 64;
const BATAS = MEGAPIKSEL_TERBESAR * 1_000_000;
/** Seconds for one picture; a usual photo takes a fifth of one. */
const DETIK = 20;

/** Opens the bytes of a picture, upright as its camera says; nothing is decoded yet. */
export function bukaGambar(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: BATAS, failOn: 'truncated' })
    .autoOrient()
    .timeout({ seconds: DETIK });
}

/** What the head of a picture says, read without its pixels. @throws GambarError */
export async function kepalaGambar(bytes: Uint8Array): Promise<Metadata> {
  const kepala = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((sebab: unknown) => {
      throw new GambarError('rusak', 0, { cause: sebab });
    });
  const piksel = kepala.width * kepala.height;
  if (piksel > BATAS) throw new GambarError('bom', Math.round(piksel / 1_000_000));
  if ((kepala.pages ?? 1) > 1) throw new GambarError('bergerak');
  return kepala;
}
