import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bagan } from '../../src/core/sop/bagan/bagan.ts';
import { baganSop } from '../../src/core/sop/bagan/gambar.ts';
import { acakan } from '../../src/latihan/jalan/acakan.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { alurGambar, alurHarap } from './alur-harap.ts';
import { periksaBagan } from './periksa-bagan.ts';
import { sopAcak } from './sop-acak.ts';

const asli = (path: string) =>
  parseSopFile('sop.yaml', readFileSync(new URL(`../../${path}/sop.yaml`, import.meta.url), 'utf8'));
const REKOMENDASI = asli('sop/rekomendasi-kk');
const KERAMAIAN = asli('test/sop-contoh/izin-keramaian');
const ACAK = Array.from({ length: 300 }, (_, seed) => sopAcak(seed));

/** Each row at its least height, and with texts of any length. */
function tinggi({ baris }: Bagan, seed: number): readonly (readonly number[])[] {
  const acak = acakan(seed);
  const paling = baris.map((b) => b.tinggi);
  return [paling, paling.map((t) => t + acak.bulat(0, 150))];
}

describe('the drawing of an SOP', () => {
  it('is clean for 300 invented SOPs and both that there are', () => {
    const cacat = [REKOMENDASI, KERAMAIAN, ...ACAK].flatMap((sop, n) => {
      const bagan = baganSop(sop);
      return tinggi(bagan, n).flatMap((t) => periksaBagan(bagan, t).map((kata) => `${n}: ${kata}`));
    });
    expect(cacat.slice(0, 20)).toEqual([]);
  });

  it('has every exit of the text and no other', () => {
    for (const sop of [REKOMENDASI, KERAMAIAN, ...ACAK])
      expect(alurGambar(baganSop(sop))).toEqual(alurHarap(sop));
  });

  it('is put to the test by what it draws', () => {
    const semua = ACAK.map(baganSop);
    const panah = semua.flatMap((b) => b.panah);
    expect(Math.max(...semua.map((b) => b.baris.length))).toBeGreaterThan(38);
    expect(Math.max(...semua.map((b) => b.kolom.length))).toBe(20);
    expect(panah.filter((p) => p.ke === p.dari).length).toBeGreaterThan(20);
    expect(panah.filter((p) => p.ke < p.dari).length).toBeGreaterThan(500);
    expect(panah.filter((p) => p.ke > p.dari + 1).length).toBeGreaterThan(300);
  });
});
