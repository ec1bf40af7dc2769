import sharp, { type Sharp } from 'sharp';
import { bukaGambar } from './gambar/baca-gambar.ts';
import { gerbang } from './gerbang.ts';
import { halamanPdf } from './pdf-gambar.ts';
import { kerjakan } from './pekerja/pekerja.ts';
import type { QrTerbaca, Raster } from './pekerja/tugas.ts';

/** A QR code found on a page (from 1). `putaran`: 0, 90, 180 or 270 degrees clockwise bring its sheet upright. */
export interface KodeLembar {
  readonly teks: string;
  readonly halaman: number;
  readonly putaran: number;
}

/** Pixels of the longest side of a drawn PDF page: A4 at 200 dots to the inch. */
const SISI_PDF = 2340;

type Saringan = (gambar: Sharp) => Sharp;

/** How a picture is looked at, in turn: sizes find codes near and far, the rest helps with poor light and a shaky hand. */
const CARA: readonly { readonly sisi: number; readonly saring: Saringan }[] = [
  { sisi: 1600, saring: (g) => g },
  { sisi: 2600, saring: (g) => g.normalise() },
  { sisi: 2600, saring: (g) => g.normalise().sharpen({ sigma: 2.5 }) },
  { sisi: 2000, saring: (g) => g.median(5).normalise() },
  { sisi: 1100, saring: (g) => g.clahe({ width: 80, height: 80, maxSlope: 4 }) },
  { sisi: 3400, saring: (g) => g.blur(1.2).normalise() },
];
/** So many ways are always tried: a second sheet beside the first may show in one of them only. */
const SELALU = 2;

/** Pages of a PDF that are looked at, and how many of them with all care: a form has three at most. */
const HALAMAN = { semua: 12, teliti: 3 } as const;

// One picture at a time: it stands in memory uncompressed.
const giliran = gerbang(1);

/**
 * Reads every QR code in a picture or on the first pages of a PDF, whichever way the sheet lies; each text once per page.
 * Empty when there is none or none can be read. Rejects when the file itself cannot be read: judge it first.
 */
export async function bacaQr(bytes: Uint8Array, mime: string): Promise<readonly KodeLembar[]> {
  if (mime !== 'application/pdf') return giliran(() => cari(bukaGambar(bytes), 1, CARA));
  const kode: KodeLembar[] = [];
  const banyak = Math.min(await halamanPdf(bytes), HALAMAN.semua);
  const cara = banyak > HALAMAN.teliti ? CARA.slice(0, SELALU) : CARA;
  for (let halaman = 1; halaman <= banyak; halaman += 1)
    kode.push(...(await giliran(() => cariDiHalaman(bytes, halaman, cara))));
  return kode;
}

async function cariDiHalaman(
  bytes: Uint8Array,
  halaman: number,
  cara: typeof CARA,
): Promise<readonly KodeLembar[]> {
  const { data, lebar, tinggi, saluran } = await kerjakan({
    jenis: 'halaman',
    bytes,
    halaman,
    sisi: SISI_PDF,
  });
  return cari(sharp(data, { raw: { width: lebar, height: tinggi, channels: saluran } }), halaman, cara);
}

async function cari(gambar: Sharp, halaman: number, semua: typeof CARA): Promise<readonly KodeLembar[]> {
  const kode = new Map<string, KodeLembar>();
  for (const [ke, cara] of semua.entries()) {
    if (ke >= SELALU && kode.size > 0) break;
    for (const { teks, miring } of await lihat(gambar, cara))
      if (!kode.has(teks)) kode.set(teks, { teks, halaman, putaran: tegak(miring) });
  }
  return [...kode.values()];
}

async function lihat(gambar: Sharp, { sisi, saring }: (typeof CARA)[number]): Promise<readonly QrTerbaca[]> {
  const kecil = gambar
    .clone()
    .resize({ width: sisi, height: sisi, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .grayscale();
  const { data, info } = await saring(kecil).raw().toBuffer({ resolveWithObject: true });
  const raster: Raster = { data: new Uint8Array(data), lebar: info.width, tinggi: info.height, saluran: 1 };
  return kerjakan({ jenis: 'qr', raster });
}

/** The quarter turn nearest to what undoes this tilt. */
function tegak(miring: number): number {
  return (((-Math.round(miring / 90) * 90) % 360) + 360) % 360;
}
