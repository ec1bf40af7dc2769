import type { Qr } from '../qr.ts';

/** Modules of white around a code (ISO/IEC 18004 asks four; the paper around it is white too). */
const TEPI = 2;

/** A QR code as an SVG of its own, black on white, for a template that places it as a picture. */
export function gambarQr({ d, sisi }: Qr): string {
  const luas = sisi + 2 * TEPI;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-TEPI} ${-TEPI} ${luas} ${luas}" width="${luas}" height="${luas}"><path d="${d}" fill="#000"/></svg>`;
}
