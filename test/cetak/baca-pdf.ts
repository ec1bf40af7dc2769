import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';

/** A page read back: its words, its size (mm), and every letter that stands outside of it. */
export interface HalamanTerbaca {
  /** Words in reading order; line ends are single spaces. */
  readonly teks: string;
  readonly lebar: number;
  readonly tinggi: number;
  readonly keluar: string;
  /** Letters without any gaps: for words that break within a column. */
  readonly rapat: string;
}

const MM = 25.4 / 72;

let pustaka: Promise<PDFiumLibrary> | undefined;

/** Reads a PDF with PDFium, the reader of Chromium. */
export async function bacaPdf(bytes: Uint8Array): Promise<readonly HalamanTerbaca[]> {
  pustaka ??= PDFiumLibrary.init();
  const dokumen = await (await pustaka).loadDocument(bytes);
  try {
    return [...dokumen.pages()].map(bacaHalaman);
  } finally {
    dokumen.destroy();
  }
}

/** All words of a PDF. */
export async function teksPdf(bytes: Uint8Array): Promise<string> {
  return (await bacaPdf(bytes)).map((h) => h.teks).join(' ');
}

function bacaHalaman(halaman: PDFiumPage): HalamanTerbaca {
  const { originalWidth: lebar, originalHeight: tinggi } = halaman.getOriginalSize();
  const teks = halaman.getText().replaceAll('\u0000', '');
  return {
    teks: teks.replaceAll(/\s+/gu, ' ').trim(),
    rapat: teks.replaceAll(/\s+/gu, ''),
    lebar: Math.round(lebar * MM),
    tinggi: Math.round(tinggi * MM),
    keluar: hurufKeluar(halaman, lebar, tinggi),
  };
}

// PDFium's own functions, which the package keeps to itself: no other reader here gives the box of each letter.
// oxlint-disable no-underscore-dangle
function hurufKeluar(halaman: PDFiumPage, lebar: number, tinggi: number): string {
  const m = halaman['module'];
  const isi = m._FPDFText_LoadPage(halaman['pageIdx']);
  const kotak = m.wasmExports.malloc(32);
  let keluar = '';
  for (let i = 0; i < m._FPDFText_CountChars(isi); i += 1) {
    const huruf = String.fromCodePoint(m._FPDFText_GetUnicode(isi, i));
    if (huruf.trim() === '' || huruf === '\0') continue;
    if (!m._FPDFText_GetCharBox(isi, i, kotak, kotak + 8, kotak + 16, kotak + 24)) continue;
    const [kiri = 0, kanan = 0, bawah = 0, atas = 0] = new Float64Array(m.HEAPU8.buffer, kotak, 4);
    if (kiri < 0 || bawah < 0 || kanan > lebar || atas > tinggi) keluar += huruf;
  }
  m.wasmExports.free(kotak);
  m._FPDFText_ClosePage(isi);
  return keluar;
}
