import { expect, it } from 'vitest';
import { ukuranWebp } from './ukuran-webp.ts';

/** The first chunk of a picture as the three kinds write it. */
function kepala(jenis: string, isi: readonly number[], dari: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set(new TextEncoder().encode('RIFF'), 0);
  bytes.set(new TextEncoder().encode(`WEBP${jenis}`), 8);
  bytes.set(isi, dari);
  return bytes;
}

it.each([
  ['VP8 ', [0x56, 0x05, 0x00, 0x03], 26, 1366, 768],
  ['VP8L', [0x85, 0xc1, 0xd2, 0x00], 21, 390, 844],
  ['VP8X', [0x55, 0x05, 0x00, 0xff, 0x02, 0x00], 24, 1366, 768],
] as const)('reads the size of %j', (jenis, isi, dari, lebar, tinggi) => {
  expect(ukuranWebp(kepala(jenis, isi, dari))).toEqual({ lebar, tinggi });
});

it('knows what is no WebP', () => {
  expect(ukuranWebp(new Uint8Array())).toBeUndefined();
  expect(ukuranWebp(kepala('XXXX', [], 0))).toBeUndefined();
  expect(ukuranWebp(new TextEncoder().encode('\u0089PNG'.padEnd(40)))).toBeUndefined();
});
