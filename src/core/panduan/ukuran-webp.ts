/** Width and height in pixels. */
export interface UkuranGambar {
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * Size of a WebP picture from its first chunk (RFC 9649 §2.5 to 2.7); undefined when it is none. A page that knows it
 * keeps the room while the picture is still on its way.
 */
export function ukuranWebp(bytes: Uint8Array): UkuranGambar | undefined {
  if (bytes.length < 30 || huruf(bytes, 0) !== 'RIFF' || huruf(bytes, 8) !== 'WEBP') return undefined;
  const at = (n: number): number => bytes[n] ?? 0;
  const dua = (n: number): number => at(n) | (at(n + 1) << 8);
  switch (huruf(bytes, 12)) {
    case 'VP8 ':
      return { lebar: dua(26) & 0x3fff, tinggi: dua(28) & 0x3fff };
    case 'VP8L':
      return {
        lebar: 1 + (dua(21) & 0x3fff),
        tinggi: 1 + ((at(22) >> 6) | (at(23) << 2) | ((at(24) & 0x0f) << 10)),
      };
    case 'VP8X':
      return { lebar: 1 + dua(24) + (at(26) << 16), tinggi: 1 + dua(27) + (at(29) << 16) };
    default:
      return undefined;
  }
}

function huruf(bytes: Uint8Array, dari: number): string {
  return String.fromCharCode(...bytes.subarray(dari, dari + 4));
}
