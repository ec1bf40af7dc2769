/** A TIFF block (EXIF 2.32, 4.6) that says which way is up, 1 to 8, and nothing else. */
export function orientasiSaja(arah: number): Uint8Array {
  return new Uint8Array([
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, arah, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}
