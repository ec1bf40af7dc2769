import { bersihJpeg } from './bersih-jpeg.ts';
import { bersihPng } from './bersih-png.ts';
import { bersihWebp } from './bersih-webp.ts';
import { bukaGambar, kepalaGambar } from './baca-gambar.ts';
import { GambarError } from './gambar-error.ts';
import type { Turunan } from '../../store/berkas/turunan-dokumen.ts';
import { buatTurunan } from './turunan.ts';

export type MimeGambar = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture that was read to its last pixel: its bytes without metadata, and its copies. */
export interface GambarBersih {
  readonly bytes: Uint8Array;
  readonly turunan: Turunan;
}

/** Judges a picture by decoding it, and cleans it. @throws GambarError */
export async function periksaGambar(bytes: Uint8Array, mime: MimeGambar): Promise<GambarBersih> {
  const { orientation = 1 } = await kepalaGambar(bytes);
  try {
    const bersih = await bersihkan(bytes, mime, orientation);
    if (bersih === undefined) throw new GambarError('rusak');
    return { bytes: bersih, turunan: await buatTurunan(bukaGambar(bersih), 0) };
  } catch (sebab) {
    if (sebab instanceof GambarError) throw sebab;
    const lambat = sebab instanceof Error && /timeout/iu.test(sebab.message);
    throw new GambarError(lambat ? 'lambat' : 'rusak', 0, { cause: sebab });
  }
}

/**
 * The original without its metadata. The coded pixels of a JPEG stay as they are, with a note of its orientation alone;
 * a PNG or WebP that lies on its side by metadata (programs hardly ever write that) has its pixels turned instead.
 */
async function bersihkan(bytes: Uint8Array, mime: MimeGambar, arah: number): Promise<Uint8Array | undefined> {
  switch (mime) {
    case 'image/jpeg':
      return bersihJpeg(bytes, arah);
    case 'image/png':
      return arah === 1 ? bersihPng(bytes) : new Uint8Array(await bukaGambar(bytes).png().toBuffer());
    case 'image/webp':
      return arah === 1
        ? bersihWebp(bytes)
        : new Uint8Array(await bukaGambar(bytes).webp({ quality: 95 }).toBuffer());
  }
}
