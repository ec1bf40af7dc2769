import { describe, expect, it } from 'vitest';
import { baganSop } from '../../src/core/sop/bagan/gambar.ts';
import { acakan } from '../../src/latihan/jalan/acakan.ts';
import { periksaBagan } from './periksa-bagan.ts';
import { sopAcak } from './sop-acak.ts';

const SEED = Array.from({ length: 300 }, (_, i) => i + 1);

describe('every SOP the language can express', () => {
  it('is drawn cleanly', () => {
    const cacat = SEED.flatMap((seed) => {
      const bagan = baganSop(sopAcak(seed));
      const acak = acakan(seed);
      const paling = bagan.baris.map((b) => b.tinggi);
      const longgar = paling.map((t) => t + acak.bulat(0, 150));
      return [paling, longgar].flatMap((t) => periksaBagan(bagan, t)).map((kata) => `seed ${seed}: ${kata}`);
    });
    expect(cacat.slice(0, 20)).toEqual([]);
  });
});
