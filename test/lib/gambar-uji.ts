import sharp, { type Sharp } from 'sharp';
import { encode } from 'uqr';

/** A picture of one colour with a dark corner at its top left, so that a test sees which way is up. */
export function berpojok(lebar: number, tinggi: number, latar = '#d8d2c4'): Sharp {
  const sisi = Math.round(Math.min(lebar, tinggi) / 4);
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}"><rect width="100%" height="100%" fill="${latar}"/><rect width="${sisi}" height="${sisi}" fill="#101010"/></svg>`,
    ),
  ).flatten({ background: latar });
}

/** A photo as a phone takes it: grain, EXIF with a maker, a place and an orientation. */
export async function fotoHp(lebar = 1600, tinggi = 1200, arah = 1): Promise<Uint8Array> {
  const derau = await sharp({
    create: {
      width: lebar,
      height: tinggi,
      channels: 3,
      background: '#999',
      noise: { type: 'gaussian', mean: 150, sigma: 18 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const jpeg = await sharp(derau)
    .composite([
      {
        input: await berpojok(lebar / 2, tinggi / 2)
          .png()
          .toBuffer(),
        left: 0,
        top: 0,
      },
    ])
    .withExif({
      IFD0: { Make: 'HP Rekaan', ImageDescription: 'Siti di rumah' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 8/1 0/1' },
    })
    .withMetadata({ orientation: arah })
    .jpeg({ quality: 88 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

/** Mean brightness of the four corners of a picture as its bytes show it: top left, top right, bottom left, bottom right. */
export async function pojok(bytes: Uint8Array): Promise<readonly number[]> {
  const { width, height } = await sharp(bytes).metadata();
  const s = Math.max(2, Math.round(Math.min(width, height) / 20));
  const di = [
    [0, 0],
    [width - s, 0],
    [0, height - s],
    [width - s, height - s],
  ] as const;
  return Promise.all(
    di.map(async ([left, top]) => {
      const titik = await sharp(bytes)
        .extract({ left, top, width: s, height: s })
        .grayscale()
        .raw()
        .toBuffer();
      return Math.round(titik.reduce((jumlah, t) => jumlah + t, 0) / titik.length);
    }),
  );
}

/** How a sheet came before the camera. */
export interface Pemotretan {
  /** Degrees clockwise. */
  readonly putar?: number;
  readonly kabur?: number;
  /** Standard deviation of the grain. */
  readonly derau?: number;
  /** 1 is black on white; 0.3 a pale copy in poor light. */
  readonly kontras?: number;
  /** Dots to the inch; 150 when left out. */
  readonly dpi?: number;
}

/** An A4 sheet with text lines and a QR of 22 mm at its top right, as white paper on a dark table. */
export async function lembarQr(teks: string, p: Pemotretan = {}): Promise<Uint8Array> {
  const { putar = 0, kabur = 0, derau = 0, kontras = 1, dpi = 150 } = p;
  const mm = (n: number): number => Math.round((n / 25.4) * dpi);
  const qr = await sharp(Buffer.from(svgQr(teks)))
    .resize(mm(22), mm(22), { kernel: 'nearest' })
    .png()
    .toBuffer();
  const baris = Array.from(
    { length: 24 },
    (_, n) => `<rect x="20" y="${60 + n * 8}" width="${120 + ((n * 37) % 50)}" height="2.2" fill="#222"/>`,
  ).join('');
  const kertas = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(210)}" height="${mm(297)}" viewBox="0 0 210 297"><rect width="210" height="297" fill="#fff"/>${baris}</svg>`,
    ),
  )
    .composite([{ input: qr, left: mm(210 - 22 - 15), top: mm(15) }])
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  let gambar = sharp(await sharp(kertas).rotate(putar, { background: '#3a3a3a' }).png().toBuffer());
  if (kontras !== 1) gambar = gambar.linear(kontras, 255 * (1 - kontras) * 0.6);
  if (kabur > 0) gambar = gambar.blur(kabur);
  const jadi = await gambar.flatten({ background: '#3a3a3a' }).png().toBuffer();
  const { width, height } = await sharp(jadi).metadata();
  if (derau === 0) return new Uint8Array(await sharp(jadi).jpeg({ quality: 80 }).toBuffer());
  const bintik = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: derau },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return new Uint8Array(
    await sharp(jadi)
      .composite([{ input: bintik, blend: 'soft-light' }])
      .jpeg({ quality: 80 })
      .toBuffer(),
  );
}

/** Two pictures beside each other, as when two sheets lie on the scanner. */
export async function berdampingan(kiri: Uint8Array, kanan: Uint8Array): Promise<Uint8Array> {
  const [a, b] = await Promise.all([sharp(kiri).metadata(), sharp(kanan).metadata()]);
  const jadi = await sharp({
    create: {
      width: a.width + b.width + 40,
      height: Math.max(a.height, b.height),
      channels: 3,
      background: '#3a3a3a',
    },
  })
    .composite([
      { input: Buffer.from(kiri), left: 0, top: 0 },
      { input: Buffer.from(kanan), left: a.width + 40, top: 0 },
    ])
    .jpeg({ quality: 85 })
    .toBuffer();
  return new Uint8Array(jadi);
}

function svgQr(teks: string): string {
  const { data, size } = encode(teks, { ecc: 'M', border: 4 });
  const kotak = data
    .flatMap((b, y) => b.map((gelap, x) => (gelap ? `<rect x="${x}" y="${y}" width="1" height="1"/>` : '')))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/>${kotak}</svg>`;
}

/** Drawing instructions of a PDF page (A4, points) with a QR of 22 mm at its top right; `putar` 180 stands it on its head. */
export function isiPdfQr(teks: string, putar: 0 | 180 = 0): string {
  const { data, size } = encode(teks, { ecc: 'M', border: 0 });
  const sisi = (22 / 25.4) * 72;
  const m = sisi / size;
  const kotak = data
    .flatMap((b, y) =>
      b.map((gelap, x) =>
        gelap
          ? `${(490 + x * m).toFixed(2)} ${(800 - (y + 1) * m).toFixed(2)} ${m.toFixed(2)} ${m.toFixed(2)} re`
          : '',
      ),
    )
    .filter((k) => k !== '')
    .join(' ');
  const balik = putar === 180 ? '-1 0 0 -1 595 842 cm ' : '';
  return `q ${balik}0 g ${kotak} f BT /F1 12 Tf 72 700 Td (Form isian) Tj ET Q`;
}
