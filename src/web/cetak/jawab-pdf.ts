import type { Context } from 'hono';

/** A PDF as the answer, to be looked at in the browser and saved under this name (letters, digits, dash, dot). */
export function jawabPdf(c: Context, bytes: Uint8Array, nama: string): Response {
  c.header('Content-Type', 'application/pdf');
  c.header('Content-Disposition', `inline; filename="${nama.replaceAll(/[^\w.-]+/gu, '-')}.pdf"`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(Uint8Array.from(bytes).buffer);
}

/** "tanda-terima-G1-26-0412-K"; a berkas without number goes by what it is. */
export function namaFile(surat: string, nomor: string | null): string {
  return `${surat}-${nomor ?? 'titipan'}`;
}
