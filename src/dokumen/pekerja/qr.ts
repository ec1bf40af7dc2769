import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { QrTerbaca, Raster } from './tugas.ts';

const CARA: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
};

let siap: Promise<unknown> | undefined;

/** Finds QR codes in a raster, whichever way they lie. The program of the reader comes from the package on disk. */
export async function cariQr({ data, lebar, tinggi, saluran }: Raster): Promise<readonly QrTerbaca[]> {
  siap ??= muatPembaca();
  await siap;
  const gambar = {
    data: new Uint8ClampedArray(saluran === 4 ? data : keRgba(data)),
    width: lebar,
    height: tinggi,
    colorSpace: 'srgb' as const,
    pixelFormat: 'rgba-unorm8' as const,
  };
  const hasil = await readBarcodes(gambar, CARA);
  return hasil
    .filter((h) => h.isValid)
    .map(({ text, position: { topLeft: a, topRight: b } }) => ({
      teks: text,
      miring: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
    }));
}

async function muatPembaca(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasm = await readFile(file);
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

function keRgba(abu: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(abu.length * 4).fill(255);
  for (let at = 0; at < abu.length; at += 1) rgba.fill(abu[at] ?? 0, at * 4, at * 4 + 3);
  return rgba;
}
