import { describe, expect, it } from 'vitest';
import { mengembara } from './acak.ts';
import { SOP } from './dunia.ts';

const LANGKAH = 250;

describe('blind walks with other offices, other services, Plh. and a clock that jumps', () => {
  it.each(SOP)(
    '%s holds all rules',
    (kunci, sop) => {
      const hasil = Array.from({ length: 420 }, (_, seed) => mengembara(sop, seed + 1, LANGKAH));
      const jumlah = (f: (h: (typeof hasil)[number]) => number): number =>
        hasil.reduce((n, h) => n + f(h), 0);
      const selesai = jumlah((h) => (h.selesai ? 1 : 0));
      console.log(
        `${kunci}: ${hasil.length * LANGKAH} steps, ${jumlah((h) => h.berhasil)} accepted, ` +
          `${jumlah((h) => h.ditolak)} refused, ${selesai} walks finished a berkas, ` +
          `up to ${Math.max(...hasil.map((h) => h.putaran))} putaran`,
      );
      expect(hasil.length * LANGKAH).toBeGreaterThanOrEqual(100_000);
      expect(selesai).toBeGreaterThan(20);
      expect(jumlah((h) => h.berhasil)).toBeGreaterThan(20_000);
    },
    120_000,
  );
});
