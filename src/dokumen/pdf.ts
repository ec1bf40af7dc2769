/** Whether the file reaches its end mark: an upload that broke off has none (ISO 32000-1, 7.5.5). */
export function pdfUtuh(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

/** Pages of a plainly written PDF; null where they hide in compressed objects, or the file was revised. */
export function halamanPdf(bytes: Uint8Array): number | null {
  const text = latin(bytes);
  const revised = text.indexOf('%%EOF') !== text.lastIndexOf('%%EOF');
  if (revised || text.includes('/ObjStm')) return null;
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  return pages === 0 ? null : pages;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
