import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qr } from './qr.ts';

/** Paints the path back into modules. */
function modul({ d, sisi }: { d: string; sisi: number }): boolean[][] {
  const gambar = Array.from({ length: sisi }, () => Array.from({ length: sisi }, () => false));
  for (const [, x, y, lebar] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let n = 0; n < Number(lebar); n += 1) {
      const baris = gambar[Number(y)];
      if (baris) baris[Number(x) + n] = true;
    }
  }
  return gambar;
}

it.each(['G1-26-0412-K', 'https://kantor.example/l/8K2F7QXM', 'ä'.repeat(200)])(
  'draws every module of %s and no other',
  (teks) => {
    const gambar = qr(teks);
    expect(modul(gambar)).toEqual(encode(teks, { ecc: 'M', border: 0 }).data);
    expect(gambar.sisi % 4).toBe(1);
  },
);

it('is small for a berkas number, so that it prints large', () => {
  expect(qr('G1-26-0412-K').sisi).toBe(21);
});
