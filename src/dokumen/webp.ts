/** Whether a WebP is as long as its head says (RFC 9649, 2.4): an upload that broke off is shorter. */
export function gambarWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 20) return false;
  const isi = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return isi >= 12 && isi + 8 <= bytes.length;
}
