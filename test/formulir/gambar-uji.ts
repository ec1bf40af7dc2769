import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A page as ink on white: one byte a pixel, 0 to 255, where 0 is black. */
export interface Gambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly abu: Uint8Array;
}

const SKALA = 2;
const pdfium = await PDFiumLibrary.init();
const ZXING = new URL('../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url);
prepareZXingModule({ overrides: { wasmBinary: readFileSync(ZXING).buffer } });

/** Draws every page at 144 dpi. */
export async function gambarPdf(pdf: Uint8Array): Promise<readonly Gambar[]> {
  const dokumen = await pdfium.loadDocument(pdf);
  const hasil: Gambar[] = [];
  for (const halaman of dokumen.pages()) {
    const { data, width, height } = await halaman.render({ scale: SKALA, render: 'bitmap' });
    const abu = new Uint8Array(width * height);
    abu.forEach((_, i) => (abu[i] = Math.min(data[4 * i] ?? 255, data[4 * i + 1] ?? 255)));
    hasil.push({ lebar: width, tinggi: height, abu });
  }
  dokumen.destroy();
  return hasil;
}

/** The box around all ink darker than light grey, in points; undefined for an empty page. */
export function batasTinta({ lebar, abu }: Gambar) {
  const gelap = [...abu.keys()].filter((i) => (abu[i] ?? 255) < 200);
  if (gelap.length === 0) return undefined;
  const x = gelap.map((i) => i % lebar);
  const terkecil = x.reduce((a, b) => Math.min(a, b));
  const terbesar = x.reduce((a, b) => Math.max(a, b));
  const y = (i: number | undefined): number => Math.floor((i ?? 0) / lebar) / SKALA;
  return {
    kiri: terkecil / SKALA,
    kanan: (terbesar + 1) / SKALA,
    atas: y(gelap[0]),
    bawah: y(gelap.at(-1)),
  };
}

/** What the QR codes on a page say. */
export async function bacaQr({ lebar, tinggi, abu }: Gambar): Promise<readonly string[]> {
  const data = new Uint8ClampedArray(lebar * tinggi * 4).fill(255);
  abu.forEach((v, i) => data.fill(v, 4 * i, 4 * i + 3));
  const kode = await readBarcodes(
    { data, width: lebar, height: tinggi, colorSpace: 'srgb' },
    { formats: ['QRCode'] },
  );
  return kode.map((k) => k.text);
}

/**
 * The same file on a sheet that is larger on every side by `tepi` points, so that what lies outside the paper shows.
 * Same length, so that nothing else in the file moves.
 */
export function denganTepi(pdf: Uint8Array, tepi: number): Uint8Array {
  const teks = Buffer.from(pdf).toString('latin1');
  const lebih = teks.replaceAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu, (utuh, w: string, h: string) => {
    const kotak = [-tepi, -tepi, Math.ceil(Number(w)) + tepi, Math.ceil(Number(h)) + tepi].join(' ');
    return `/MediaBox [${kotak}]`.padEnd(utuh.length);
  });
  if (lebih === teks) throw new Error('No MediaBox found.');
  return Buffer.from(lebih, 'latin1');
}
