import sharp from 'sharp';
import type { Turunan } from '../store/berkas/turunan-dokumen.ts';
import { buatTurunan } from './gambar/turunan.ts';
import { kerjakan } from './pekerja/pekerja.ts';

/** Pixels of the longest side in which a page is drawn: A4 at 200 dots to the inch. */
const SISI = 2340;

/** Pages of a PDF. @throws PekerjaError */
export function halamanPdf(bytes: Uint8Array): Promise<number> {
  return kerjakan({ jenis: 'hitung', bytes });
}

/** One page (from 1) of a PDF as pictures. @throws PekerjaError */
export async function turunanPdf(bytes: Uint8Array, halaman: number, putaran = 0): Promise<Turunan> {
  const { data, lebar, tinggi } = await kerjakan({ jenis: 'halaman', bytes, halaman, sisi: SISI });
  return buatTurunan(sharp(data, { raw: { width: lebar, height: tinggi, channels: 4 } }), putaran);
}
