import { qr } from '../qr.ts';
import { gambarQr } from './gambar-qr.ts';

/** Members on one page at the least, by the layout of the form templates; only bounds how many codes are drawn. */
const ANGGOTA_SEHALAMAN = 8;

/**
 * A QR for every page that a form with so many members may need: the first says the address, the others also which
 * page they are (`?h=2`), so that a scanned sheet of two pages is known to lack none.
 */
export function qrHalaman(alamat: string, anggota: number): readonly string[] {
  const halaman = 2 + Math.ceil(anggota / ANGGOTA_SEHALAMAN);
  return Array.from({ length: halaman }, (_, i) => gambarQr(qr(i === 0 ? alamat : `${alamat}?h=${i + 1}`)));
}
