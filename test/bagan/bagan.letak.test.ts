import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bagan } from '../../src/core/sop/bagan/bagan.ts';
import { alurSop } from '../../src/core/sop/bagan/alur.ts';
import { baganSop, gambar } from '../../src/core/sop/bagan/gambar.ts';
import { alurHalaman } from '../../src/core/sop/bagan/halaman.ts';
import { acakan } from '../../src/latihan/jalan/acakan.ts';
import { parseSopFile } from '../../src/naskah/sop-file.ts';
import { alurGambar, alurHarap } from './alur-harap.ts';
import { alurTersambung, sambungan } from './alur-tersambung.ts';
import { periksaBagan } from './periksa-bagan.ts';
import { sopAcak } from './sop-acak.ts';

const asli = (path: string) =>
  parseSopFile('sop.yaml', readFileSync(new URL(`../../${path}/sop.yaml`, import.meta.url), 'utf8'));
const REKOMENDASI = asli('sop/rekomendasi-kk');
const KERAMAIAN = asli('test/sop-contoh/izin-keramaian');
const ACAK = Array.from({ length: 220 }, (_, seed) => sopAcak(seed));

const SEMUA = [REKOMENDASI, KERAMAIAN, ...ACAK].map((sop) => ({ sop, bagan: baganSop(sop) }));

/** Each row at its least height, and with texts of any length. */
function tinggi({ baris }: Bagan, seed: number): readonly (readonly number[])[] {
  const acak = acakan(seed);
  const paling = baris.map((b) => b.tinggi);
  return [paling, paling.map((t) => t + acak.bulat(0, 150))];
}

describe('the drawing of an SOP', () => {
  it('is clean for 220 invented SOPs and both that there are', () => {
    const cacat = SEMUA.flatMap(({ bagan }, n) =>
      tinggi(bagan, n).flatMap((t) => periksaBagan(bagan, t).map((kata) => `${n}: ${kata}`)),
    );
    expect(cacat.slice(0, 20)).toEqual([]);
  });

  it('has every exit of the text and no other', () => {
    for (const { sop, bagan } of SEMUA) expect(alurGambar(bagan)).toEqual(alurHarap(sop));
  });

  it('is put to the test by what it draws', () => {
    const semua = SEMUA.map((s) => s.bagan);
    const panah = semua.flatMap((b) => b.panah);
    expect(Math.max(...semua.map((b) => b.baris.length))).toBeGreaterThan(38);
    expect(Math.max(...semua.map((b) => b.kolom.length))).toBe(20);
    expect(panah.filter((p) => p.ke === p.dari).length).toBeGreaterThan(20);
    expect(panah.filter((p) => p.ke < p.dari).length).toBeGreaterThan(500);
    expect(panah.filter((p) => p.ke > p.dari + 1).length).toBeGreaterThan(300);
  });
});

describe('the drawing cut into pages', () => {
  const HALAMAN = SEMUA.map(({ sop }, n) => {
    const alur = alurSop(sop);
    const acak = acakan(n);
    const potong = alur.simpul.flatMap((_, baris) => (baris > 0 && acak.peluang(0.15) ? [baris] : []));
    return { sop, alur, potong, halaman: gambar(alurHalaman(alur, [0, ...potong])) };
  });

  it('is clean on every page, and all pages have the same columns', () => {
    const cacat = HALAMAN.flatMap(({ halaman }, n) =>
      halaman.flatMap((b) => tinggi(b, n).flatMap((t) => periksaBagan(b, t).map((kata) => `${n}: ${kata}`))),
    );
    expect(cacat.slice(0, 20)).toEqual([]);
    for (const { halaman } of HALAMAN)
      expect(new Set(halaman.map((b) => JSON.stringify(b.kolom))).size).toBe(1);
  });

  it('crosses each break in pentagons: the same letters at the foot and at the next head, none where nothing crosses', () => {
    for (const { alur, potong, halaman } of HALAMAN) {
      for (const [n, batas] of potong.entries()) {
        const { kaki } = sambungan(halaman[n]);
        const { kepala } = sambungan(halaman[n + 1]);
        const lewat = alur.sisi.filter((s) => s.dari < batas !== s.ke < batas).map((s) => s.ke);
        expect(kaki.toSorted()).toEqual(kepala.toSorted());
        expect(new Set(kaki).size).toBe(kaki.length);
        expect(kaki.length).toBe(new Set(lewat).size);
      }
    }
  });

  it('leads every exit to its step when the letters are followed', () => {
    for (const { sop, halaman } of HALAMAN) expect(alurTersambung(halaman)).toEqual(alurHarap(sop));
  });
});
