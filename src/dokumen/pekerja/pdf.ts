import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Raster } from './tugas.ts';

let pustaka: Promise<PDFiumLibrary> | undefined;

type Dokumen = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>;

/** Pages of a PDF. Rejects when it cannot be read; the message of a locked one names the password. */
export function hitungHalaman(bytes: Uint8Array): Promise<number> {
  return dengan(bytes, async (dokumen) => dokumen.getPageCount());
}

/** Draws one page (from 1) so that its longest side has `sisi` pixels, whatever size the page claims. */
export function gambarHalaman(bytes: Uint8Array, halaman: number, sisi: number): Promise<Raster> {
  return dengan(bytes, async (dokumen) => {
    const page = dokumen.getPage(halaman - 1);
    const { originalWidth: w, originalHeight: h } = page.getOriginalSize();
    const skala = sisi / Math.max(w, h, 1);
    const width = Math.max(1, Math.round(w * skala));
    const height = Math.max(1, Math.round(h * skala));
    const { data } = await page.render({ width, height, render: 'bitmap', renderFormFields: true });
    return { data: keRgba(data), lebar: width, tinggi: height, saluran: 4 };
  });
}

async function dengan<T>(bytes: Uint8Array, kerja: (dokumen: Dokumen) => Promise<T>): Promise<T> {
  pustaka ??= PDFiumLibrary.init();
  const dokumen = await (await pustaka).loadDocument(bytes);
  try {
    return await kerja(dokumen);
  } finally {
    dokumen.destroy();
  }
}

/** PDFium draws BGRA. */
function keRgba(bgra: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(bgra);
  for (let at = 0; at < rgba.length; at += 4) {
    const biru = rgba[at] ?? 0;
    rgba[at] = rgba[at + 2] ?? 0;
    rgba[at + 2] = biru;
  }
  return rgba;
}
