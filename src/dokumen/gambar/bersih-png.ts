const KEPALA = 8;

/**
 * The same PNG with the chunks that its pixels and colours need, and nothing after its end: no texts, no EXIF, no further
 * frames. Undefined when its chunks are broken (ISO/IEC 15948, 5.3) or it has no end.
 */
export function bersihPng(bytes: Uint8Array): Uint8Array | undefined {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jadi: Uint8Array[] = [b.subarray(0, KEPALA)];
  let at = KEPALA;
  // A chunk is its length, its name, that many bytes and a checksum.
  while (at + 12 <= b.length) {
    const nama = b.toString('latin1', at + 4, at + 8);
    const ujung = at + 12 + b.readUInt32BE(at);
    if (ujung > b.length) return undefined;
    if (PERLU.has(nama)) jadi.push(b.subarray(at, ujung));
    if (nama === 'IEND') return new Uint8Array(Buffer.concat(jadi));
    at = ujung;
  }
  return undefined;
}

const PERLU: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP'],
]);
