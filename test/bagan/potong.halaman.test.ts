import { describe, expect, it } from 'vitest';
import { alurSop } from '../../src/core/sop/bagan/alur.ts';
import { lintasBatas } from '../../src/core/sop/bagan/halaman.ts';
import { potongHalaman, type RuangHalaman } from '../../src/core/sop/bagan/potong.ts';
import { acakan } from '../../src/latihan/jalan/acakan.ts';
import { sopAcak } from './sop-acak.ts';

type Alur = ReturnType<typeof alurSop>;

/** What pages cut like this leave free; one number per page. */
function sisa(alur: Alur, ruang: RuangHalaman, mulai: readonly number[]): readonly number[] {
  return mulai.map((awal, n) => {
    const akhir = mulai[n + 1] ?? alur.simpul.length;
    const isi = ruang.baris.slice(awal, akhir).reduce((a, b) => a + b, 0);
    const sambung = [awal, akhir].flatMap((b) =>
      b > 0 && b < alur.simpul.length ? lintasBatas(alur, b) : [],
    ).length;
    return (n === 0 ? ruang.pertama : ruang.berikut) - isi - sambung * ruang.sambung;
  });
}

/** The fewest sheets of all ways to cut, tried one by one. */
function tersedikit(alur: Alur, ruang: RuangHalaman): number {
  const n = alur.simpul.length;
  let sedikit = Infinity;
  for (let pola = 0; pola < 2 ** n; pola += 1) {
    // The first bit: a first page without rows; the others: a page begins at this row.
    const mulai = [0, ...Array.from({ length: n }, (_, b) => b).filter((b) => (pola >> b) % 2 === 1)];
    const kosong = sisa(alur, ruang, mulai);
    if (kosong.some((k) => k < 0)) continue;
    sedikit = Math.min(sedikit, mulai.length + ((kosong.at(-1) ?? 0) < ruang.penutup ? 1 : 0));
  }
  return sedikit;
}

describe('where pages are cut', () => {
  it('uses as few sheets as any way could, and never overfills one without saying so', () => {
    let penuh = 0;
    for (let seed = 0; seed < 150; seed += 1) {
      const alur = alurSop(sopAcak(seed));
      if (alur.simpul.length > 9) continue;
      const acak = acakan(seed);
      const ruang = {
        baris: alur.simpul.map(() => acak.bulat(10, 40)),
        sambung: acak.bulat(4, 10),
        pertama: acak.bulat(-20, 120),
        berikut: acak.bulat(60, 160),
        penutup: acak.bulat(0, 60),
      };
      const { mulai, muat, lembar } = potongHalaman(alur, ruang);
      const kosong = sisa(alur, ruang, mulai);
      const harap = tersedikit(alur, ruang);
      expect(mulai[0]).toBe(0);
      expect(muat).toBe(kosong.every((k) => k >= 0));
      expect(muat).toBe(Number.isFinite(harap));
      if (!muat) penuh += 1;
      else {
        expect(lembar).toBe(harap);
        expect(mulai.length + ((kosong.at(-1) ?? 0) < ruang.penutup ? 1 : 0)).toBe(lembar);
      }
    }
    expect(penuh).toBeGreaterThan(0);
  });
});
