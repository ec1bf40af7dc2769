/**
 * CRC-32 (ISO/IEC 13239) of bytes, or of more bytes after `awal`. Finds what broke on the way; it is no seal against
 * anybody. A browser on plain http has no other hash.
 */
export function crc32(bytes: ArrayLike<number>, awal = 0): number {
  let c = ~awal;
  for (let i = 0; i < bytes.length; i += 1) c = (TABEL[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

const TABEL = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});
