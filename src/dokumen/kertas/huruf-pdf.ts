const NAMA_HURUF = /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/gu;

/** The fonts that a PDF made here names, without the prefix of their subset; each once. */
export function hurufPdf(pdf: Uint8Array): readonly string[] {
  const teks = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...new Set([...teks.matchAll(NAMA_HURUF)].map(([, nama = '']) => nama))];
}

/** A sentence for each font that does not come with the program. */
export function hurufAsing(pdf: Uint8Array): readonly string[] {
  return hurufPdf(pdf)
    .filter((nama) => !nama.startsWith('Arimo'))
    .map((nama) => `Huruf "${nama}" tidak ikut Lajur; pakai Arimo di semua bagian templat.`);
}
