import sharp from 'sharp';
import { SISI_UKUR, type UkuranMutu, ukurMutu } from '../../core/foto/mutu.ts';

/** Measures a picture that was read before (its largest copy): how crisp and how light it is. */
export async function ukurGambar(jpeg: Uint8Array): Promise<UkuranMutu> {
  const { data, info } = await sharp(jpeg)
    .greyscale()
    .resize({ width: SISI_UKUR, height: SISI_UKUR, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ukurMutu({ abu: data, lebar: info.width, tinggi: info.height });
}
