/**
 * Whether bytes that begin as a JPEG go on as one: segments up to a frame header with a size, then image data.
 * Finds text or a program behind three right bytes, and a photo cut off before its picture.
 */
export function gambarJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  let framed = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes before a marker are allowed (ITU T.81 B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return framed;
    const length = word(bytes, at + 2);
    if (length < 2) return false;
    if (isFrame(marker)) framed = word(bytes, at + 5) > 0 && word(bytes, at + 7) > 0;
    at += 2 + length;
  }
  return false;
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
