import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { harus, teksSop } from './definisi.uji.ts';
import { kalimatKurang, sebutNama, susunKurang } from '../../src/core/formulir/kekurangan.ts';
import { bacaPersyaratan, daftarPersyaratan } from '../../src/core/formulir/persyaratan.ts';
import { awalKecil, rangkai } from '../../src/core/tulisan/rangkai.ts';

const asli = harus(bacaPersyaratan(parse(teksSop('persyaratan.yaml')), 'persyaratan.yaml'));
/** With every local extra asked for too: the longest lists there can be. */
const data = {
  ...asli,
  tambahan_setempat: asli.tambahan_setempat.map((t) => ({ ...t, aktif: true, dasar: 'Perwako 1/2026' })),
};
const ALASAN = data.alasan_kurang.filter((a) => !a.tulis_sendiri).map((a) => a.label);

type Butir = ReturnType<typeof daftarPersyaratan>[number];

/** The message's sentence by the program. */
function olehProgram(daftar: readonly Butir[], kurang: ReadonlySet<string>, alasan: string): string {
  const kelompok = susunKurang(daftar, (k) => kurang.has(k));
  const apa = kalimatKurang(kelompok.map((k) => ({ nama: sebutNama(k.map((s) => s.label)), alasan })));
  return `Yang kurang: ${apa}.`;
}

/** The same, slowly and plainly: walk the list, put each group of alternatives where its first one stands, join by hand. */
function olehOrakel(daftar: readonly Butir[], kurang: ReadonlySet<string>, alasan: string): string {
  const bagian: string[] = [];
  const sudah: string[] = [];
  for (const s of daftar) {
    if (!kurang.has(s.kunci) || sudah.includes(s.kunci)) continue;
    const nama: string[] = [];
    for (const lain of daftar) {
      const setara = lain === s || (s.salah_satu !== undefined && lain.salah_satu === s.salah_satu);
      if (!setara || !kurang.has(lain.kunci)) continue;
      sudah.push(lain.kunci);
      nama.push(kecil(lain.label));
    }
    const sebut = nama.length === 1 ? (nama[0] ?? '') : `salah satu: ${gabung(nama, 'atau')}`;
    bagian.push(alasan === '' ? sebut : `${sebut} (${kecil(alasan)})`);
  }
  return `Yang kurang: ${gabung(bagian, 'dan')}.`;
}

function kecil(teks: string): string {
  const [pertama = ''] = teks.split(' ');
  const singkatan = pertama.length < 2 || pertama.slice(0, 2) === pertama.slice(0, 2).toUpperCase();
  return singkatan ? teks : (teks[0] ?? '').toLowerCase() + teks.slice(1);
}

function gabung(bagian: readonly string[], kata: string): string {
  const luar = (b: string): string => {
    let dalam = 0;
    let hasil = '';
    for (const huruf of b.split('')) {
      if (huruf === '(') dalam += 1;
      if (dalam === 0) hasil += huruf;
      if (huruf === ')') dalam -= 1;
    }
    return hasil;
  };
  const majemuk = bagian.some((b) => [',', ';', ':', ' dan ', ' atau '].some((t) => luar(b).includes(t)));
  if (bagian.length === 1) return bagian[0] ?? '';
  if (bagian.length === 2 && !majemuk) return `${bagian[0]} ${kata} ${bagian[1]}`;
  return bagian
    .map((b, at) =>
      at === 0
        ? b
        : at === bagian.length - 1
          ? `${majemuk ? ';' : ','} ${kata} ${b}`
          : `${majemuk ? ';' : ','} ${b}`,
    )
    .join('');
}

function* himpunan(daftar: readonly Butir[]): Generator<ReadonlySet<string>> {
  for (let isi = 1; isi < 2 ** daftar.length; isi++)
    yield new Set(daftar.filter((_, at) => isi & (1 << at)).map((s) => s.kunci));
}

/** What no sentence may have. */
const JANGGAL = [
  / {2}/u,
  / [,.;:]/u,
  /\.\./u,
  /\b(\w+) \1\b/iu,
  /[,;]\.|\(\)/u,
  /undefined|null/u,
  /; ;|, ,/u,
];

describe('what is wanting, in words', () => {
  const layanan = data.keperluan.map((k) => [k.kunci, daftarPersyaratan(data, k.kunci)] as const);

  it.each(layanan)('%s: every subset is one plain, correct sentence', (_, daftar) => {
    expect(daftar.length).toBeLessThanOrEqual(14);
    let banyak = 0;
    for (const kurang of himpunan(daftar)) {
      const alasan = banyak % 3 === 0 ? '' : (ALASAN[banyak % ALASAN.length] ?? '');
      const kalimat = olehProgram(daftar, kurang, alasan);
      banyak += 1;
      if (kalimat !== olehOrakel(daftar, kurang, alasan))
        expect(kalimat).toBe(olehOrakel(daftar, kurang, alasan));
      const janggal = JANGGAL.find((j) => j.test(kalimat));
      if (janggal || !/^\p{Lu}.*[^.,;: ]\.$/u.test(kalimat)) expect([kalimat, janggal]).toEqual([]);
      const setara = daftar.filter((s) => kurang.has(s.kunci) && s.salah_satu !== undefined);
      const kelompok = new Set(setara.map((s) => s.salah_satu));
      // Two alternatives are never both demanded: they stand behind one "salah satu".
      const jamak = [...kelompok].filter((k) => setara.filter((s) => s.salah_satu === k).length > 1);
      if (kalimat.split('salah satu: ').length - 1 !== jamak.length) expect([kalimat, jamak]).toEqual([]);
    }
    expect(banyak).toBe(2 ** daftar.length - 1);
  });

  it('says nothing of alternatives once one of them is in order', () => {
    const daftar = daftarPersyaratan(asli, 'baru-keluarga');
    const [satu, dua, tiga] = daftar.filter((s) => s.salah_satu !== undefined).map((s) => s.kunci);
    const kurang = (k: string): boolean => k === dua || k === tiga || k === 'f-1-02';
    expect(susunKurang(daftar, kurang, (k) => k === satu).map((k) => k.map((s) => s.kunci))).toEqual([
      ['f-1-02'],
    ]);
    expect(susunKurang(daftar, kurang).map((k) => k.map((s) => s.kunci))).toEqual([['f-1-02'], [dua, tiga]]);
  });

  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a dan b'],
    [['a', 'b', 'c'], 'a, b, dan c'],
    [['a dan x', 'b'], 'a dan x; dan b'],
    [['a', 'b, x', 'c'], 'a; b, x; dan c'],
    [['a (x, y)', 'b (z)'], 'a (x, y) dan b (z)'],
    [[], ''],
  ])('joins %j', (bagian, harap) => {
    expect(rangkai(bagian)).toBe(harap);
  });

  it('keeps the capitals of abbreviations', () => {
    expect(['Buku nikah', 'KK lama', 'SPTJM F-1.05', 'KTP-el', 'F-1.02'].map(awalKecil)).toEqual([
      'buku nikah',
      'KK lama',
      'SPTJM F-1.05',
      'KTP-el',
      'F-1.02',
    ]);
  });
});
