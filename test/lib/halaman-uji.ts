import sharp, { type Sharp } from 'sharp';

const LEBAR = 1240;
const TINGGI = 1754;
/** Letters of five by seven dots, as a till prints them: no font of this machine takes part. */
const HURUF = [
  [0x0e, 0x11, 0x11, 0x1f, 0x11, 0x11, 0x11],
  [0x1e, 0x11, 0x1e, 0x11, 0x11, 0x11, 0x1e],
  [0x0e, 0x11, 0x10, 0x10, 0x10, 0x11, 0x0e],
  [0x1f, 0x10, 0x1e, 0x10, 0x10, 0x10, 0x1f],
  [0x11, 0x11, 0x1f, 0x11, 0x11, 0x11, 0x11],
  [0x04, 0x0c, 0x04, 0x04, 0x04, 0x04, 0x0e],
  [0x0e, 0x11, 0x01, 0x06, 0x08, 0x10, 0x1f],
];

/** A sheet of A4 at 150 dots to the inch, full of print of about 10 points. */
export async function halamanUji({ titik = 3 }: { readonly titik?: number } = {}): Promise<Sharp> {
  const abu = Buffer.alloc(LEBAR * TINGGI, 238);
  let ke = 0;
  for (let y = 100; y < TINGGI - 100; y += 14 * titik)
    for (let x = 90; x < LEBAR - 100; x += 6 * titik) {
      ke += 1;
      if (ke % 7 === 0) continue;
      (HURUF[(ke * 5 + y) % HURUF.length] ?? []).forEach((baris, by) => {
        for (let bx = 0; bx < 5; bx += 1)
          if (baris & (16 >> bx))
            for (let t = 0; t < titik * titik; t += 1)
              abu[(y + by * titik + Math.floor(t / titik)) * LEBAR + x + bx * titik + (t % titik)] = 30;
      });
    }
  return Promise.resolve(sharp(abu, { raw: { width: LEBAR, height: TINGGI, channels: 1 } }));
}
