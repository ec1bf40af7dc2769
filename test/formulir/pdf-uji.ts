import { PDFiumModule } from '@hyzyla/pdfium';
import { z } from 'zod';

/** One letter of a page as PDFium reads it, in points from the top left corner of the sheet. */
export interface Huruf {
  readonly huruf: string;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

/** One page read back. `teks`: as copied from a viewer, every run of white space one space. */
export interface HalamanPdf {
  readonly lebar: number;
  readonly tinggi: number;
  readonly teks: string;
  readonly huruf: readonly Huruf[];
}

const fungsi = <F extends (...a: readonly number[]) => number>() =>
  z.custom<F>((nilai) => typeof nilai === 'function');
const LEBIH = z.object({
  _FPDF_CloseDocument: fungsi<(dokumen: number) => number>(),
  _FPDFText_GetUnicode: fungsi<(halaman: number, ke: number) => number>(),
  _FPDFText_GetCharBox:
    fungsi<
      (halaman: number, ke: number, kiri: number, kanan: number, bawah: number, atas: number) => number
    >(),
});

const modul = await PDFiumModule({});
const { wasmExports: memori } = modul;
const {
  _FPDF_CloseDocument: tutupDokumen,
  _FPDFText_GetUnicode: aksara,
  _FPDFText_GetCharBox: letak,
} = LEBIH.parse(modul);
const {
  _FPDF_InitLibraryWithConfig: mulai,
  _FPDF_LoadMemDocument: muatDokumen,
  _FPDF_GetPageCount: banyakHalaman,
  _FPDF_LoadPage: muatHalaman,
  _FPDF_ClosePage: tutupHalaman,
  _FPDF_GetPageWidth: lebarHalaman,
  _FPDF_GetPageHeight: tinggiHalaman,
  _FPDFText_LoadPage: muatTeks,
  _FPDFText_ClosePage: tutupTeks,
  _FPDFText_CountChars: banyakHuruf,
} = modul;
mulai({ version: 2 });

/** Reads a PDF as a viewer does, with the place of every letter. */
export function bacaPdf(pdf: Uint8Array): readonly HalamanPdf[] {
  const di = memori.malloc(pdf.length);
  modul.HEAPU8.set(pdf, di);
  const dokumen = muatDokumen(di, pdf.length, 0);
  if (dokumen === 0) throw new Error('PDFium does not read this file.');
  const halaman = Array.from({ length: banyakHalaman(dokumen) }, (_, i) => baca(dokumen, i));
  tutupDokumen(dokumen);
  memori.free(di);
  return halaman;
}

function baca(dokumen: number, ke: number): HalamanPdf {
  const halaman = muatHalaman(dokumen, ke);
  const tinggi = tinggiHalaman(halaman);
  const teks = muatTeks(halaman);
  const huruf = Array.from({ length: banyakHuruf(teks) }, (_, i) => satu(teks, i, tinggi));
  tutupTeks(teks);
  const lebar = lebarHalaman(halaman);
  tutupHalaman(halaman);
  const tulisan = huruf
    .map((h) => h.huruf)
    .join('')
    .replaceAll(/\s+/gu, ' ');
  return { lebar, tinggi, teks: tulisan, huruf };
}

function satu(teks: number, ke: number, tinggi: number): Huruf {
  const di = memori.malloc(32);
  letak(teks, ke, di, di + 8, di + 16, di + 24);
  const angka = new DataView(modul.HEAPU8.buffer, di, 32);
  const [kiri = 0, kanan = 0, bawah = 0, atas = 0] = [0, 8, 16, 24].map((n) => angka.getFloat64(n, true));
  memori.free(di);
  const huruf = String.fromCodePoint(aksara(teks, ke));
  return { huruf, kiri, kanan, atas: tinggi - atas, bawah: tinggi - bawah };
}

/** Where a text stands on a page, each time it occurs: the box around its letters. */
export function cari({ huruf }: HalamanPdf, teks: string): readonly Omit<Huruf, 'huruf'>[] {
  const semua = huruf.map((h) => h.huruf).join('');
  const hasil = [];
  for (let di = semua.indexOf(teks); di >= 0; di = semua.indexOf(teks, di + 1)) {
    const bagian = huruf.slice(di, di + teks.length);
    hasil.push({
      kiri: Math.min(...bagian.map((h) => h.kiri)),
      kanan: Math.max(...bagian.map((h) => h.kanan)),
      atas: Math.min(...bagian.map((h) => h.atas)),
      bawah: Math.max(...bagian.map((h) => h.bawah)),
    });
  }
  return hasil;
}
