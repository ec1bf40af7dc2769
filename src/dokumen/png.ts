const KEPALA = 8;

/**
 * Whether bytes that begin as a PNG go on as one: a header with a size, then chunk after chunk up to IEND
 * (ISO/IEC 15948, 5.3). Finds text or a program behind the right first bytes, and a picture whose upload broke off.
 */
export function gambarPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = KEPALA;
  let ukuran = false;
  // A chunk is its length, its name, that many bytes and a checksum.
  while (at + 12 <= bytes.length) {
    const panjang = view.getUint32(at);
    const nama = view.getUint32(at + 4);
    if (nama === IHDR && panjang === 13 && at === KEPALA && at + 25 <= bytes.length)
      ukuran = view.getUint32(at + 8) > 0 && view.getUint32(at + 12) > 0;
    if (!ukuran) return false;
    at += 12 + panjang;
    if (nama === IEND) return at <= bytes.length;
  }
  return false;
}

const IHDR = 0x49484452;
const IEND = 0x49454e44;
