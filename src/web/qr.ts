import { encode } from 'uqr';

/** A QR code as an SVG path in units of one module, without its quiet zone, and the modules along one side. */
export interface Qr {
  readonly d: string;
  readonly sisi: number;
}

/**
 * Draws a text as a QR code; error correction M survives a crease or a stamp on paper (ISO/IEC 18004).
 * @throws Error from the encoder when the text is too long for one code (over 2 kB).
 */
export function qr(teks: string): Qr {
  const { data, size } = encode(teks, { ecc: 'M', border: 0 });
  return { d: data.map(baris).join(''), sisi: size };
}

/** The dark runs of one row. */
function baris(modul: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < modul.length; x += 1) {
    if (modul[x] !== true) continue;
    const awal = x;
    while (modul[x + 1] === true) x += 1;
    const lebar = x - awal + 1;
    d += `M${awal} ${y}h${lebar}v1h-${lebar}z`;
  }
  return d;
}
