import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sop } from '../../src/core/sop/schema.ts';
import { hariDariIso } from '../../src/core/waktu/hari.ts';
import { ZONA } from '../../src/core/waktu/zona.ts';
import { bacaNaskahKantor, type NaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { cetakBagan } from '../../src/web/bagan/cetak-bagan.ts';
import { simpananBagan } from '../../src/web/bagan/simpanan-bagan.ts';
import type { KertasSop } from '../../src/web/bagan/ukuran-kertas.ts';
import { ruteSopCetak } from '../../src/web/rute/sop-cetak.tsx';
import { ALAMAT_POLOS } from '../../src/web/aset/alamat.ts';
import { sopAcak } from '../bagan/sop-acak.ts';
import { bacaPdf, type HalamanTerbaca } from './baca-pdf.ts';
import { kertasUji } from './kertas-uji.ts';

const AKAR = new URL('../../', import.meta.url);
const FOLDER = new URL('sop/rekomendasi-kk/', AKAR);
const HARI = hariDariIso('2026-11-22') ?? NaN;
const mesin = kertasUji();
let naskah: NaskahKantor;
let f4: readonly HalamanTerbaca[];
let a4: readonly HalamanTerbaca[];

const cetak = (sop: Sop, kertas: KertasSop) =>
  cetakBagan(mesin, sop, { kertas, cetak: naskah.cetak, kini: HARI, zona: ZONA.WIB });
const rapat = (teks: string): string => teks.replaceAll(/\s+/gu, '');
const kali = (isi: string, kata: string): number => isi.split(kata).length - 1;

beforeAll(async () => {
  naskah = await bacaNaskahKantor(fileURLToPath(FOLDER));
  f4 = await bacaPdf((await cetak(naskah.sop.nilai, 'F4')).pdf);
  a4 = await bacaPdf((await cetak(naskah.sop.nilai, 'A4')).pdf);
});
afterAll(() => mesin.tutup());

describe('the official page of the SOP as PDF', () => {
  it('lies on F4 and A4, nothing outside of the sheet', () => {
    expect(f4.map((h) => `${h.lebar}x${h.tinggi}${h.keluar}`)).toEqual(['330x215', '330x215']);
    expect(a4.map((h) => `${h.lebar}x${h.tinggi}${h.keluar}`)).toEqual(['297x210', '297x210']);
    expect(f4.map((h) => /halaman \d dari \d/u.exec(h.teks)?.[0])).toEqual([
      'halaman 1 dari 2',
      'halaman 2 dari 2',
    ]);
  });

  it.each(['F4', 'A4'] as const)('has every cell of the source text, letter by letter, on %s', (kertas) => {
    const tercetak = (kertas === 'F4' ? f4 : a4).map((h) => h.rapat).join('');
    const sel = readFileSync(new URL('naskah.txt', FOLDER), 'utf8')
      .replaceAll('**', '')
      .split(/[\n\t]/u)
      .filter((s) => s.trim() !== '');
    expect(sel.length).toBeGreaterThan(80);
    expect(sel.filter((s) => !tercetak.includes(rapat(s)))).toEqual([]);
  });

  it('repeats the heads on every page that has rows', () => {
    const { pelaksana } = naskah.sop.nilai;
    const kepala = ['Kegiatan', 'Pelaksana', 'MutuBaku', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'];
    for (const h of [...f4, ...a4]) {
      const perlu = [...kepala, ...pelaksana.map((p) => rapat(p.tertulis))];
      expect(perlu.filter((k) => !h.rapat.includes(k))).toEqual([]);
    }
  });

  it('carries the flow over a page break by the same letters, with where they lead', () => {
    const [satu, dua] = f4.map((h) => h.teks);
    expect(satu).toMatch(/A: ke langkah 5 di halaman 2/u);
    expect(dua).toMatch(/A: dari halaman 1 ke langkah 5/u);
    expect(dua).toMatch(/B: ke langkah 3 di halaman 1/u);
    expect(satu).toMatch(/B: dari halaman 2 ke langkah 3/u);
  });

  it('sets our notes apart, and says once that nobody reviewed it', () => {
    const akhir = f4.at(-1)?.teks ?? '';
    expect(akhir).toContain('Catatan atas naskah (dari aplikasi Lajur, bukan bagian dari SOP;');
    expect(kali(akhir, 'SOP belum ditinjau sejak 1/3/2019')).toBe(1);
    expect(akhir).toContain('(2) Kasi Transfusi: Naskah menulis "Transfusi"');
    expect(akhir).toContain(
      'Langkah 7, Tidak: pemohon mengambil berkas, lalu pemohon membawa berkas, lalu langkah 3.',
    );
  });

  it('is the same, byte by byte, on the same day', async () => {
    const [satu, dua] = [await cetak(naskah.sop.nilai, 'A4'), await cetak(naskah.sop.nilai, 'A4')];
    expect(Buffer.from(satu.pdf).equals(dua.pdf)).toBe(true);
  });

  it.each([3, 11, 104])(
    'holds any SOP (%i): all rows, on as many pages as were cut, none too full',
    async (seed) => {
      const acak = sopAcak(seed);
      const sop = {
        ...acak,
        kegiatan: acak.kegiatan.map((k, i) => ({
          ...k,
          kegiatan: `Kegiatan${k.no} ${'mengerjakan dengan teliti '.repeat(i % 9)}usai${k.no}.`,
        })),
      };
      const halaman = await bacaPdf((await cetak(sop, 'F4')).pdf);
      const semua = halaman.map((h) => h.rapat).join('');
      expect(halaman.map((h) => h.keluar).join('')).toBe('');
      for (const { no } of sop.kegiatan) expect(kali(semua, `usai${no}.`)).toBe(1);
      const kosong = halaman.filter((h) => !/Kegiatan|Nomor SOP|Catatan atas/u.test(h.teks));
      expect(kosong).toEqual([]);
    },
  );
});

describe('its address', () => {
  it('says so where there is no office, and lets a machine wait', async () => {
    const app = ruteSopCetak({
      aset: ALAMAT_POLOS,
      duniaUntuk: async () => [],
      hubungan: () => ({ klien: '10.0.0.1', host: 'kantor.example', https: false }),
      jamSejati: () => 0,
      catatGalat: () => undefined,
    });
    expect((await app.request('/')).status).toBe(404);
    let akhir = 0;
    for (let n = 0; n < 60; n += 1) akhir = (await app.request('/?kertas=a4')).status;
    expect(akhir).toBe(429);
  });

  it('prints once for however many ask', async () => {
    let cetakan = 0;
    const cetakHitung: typeof mesin.cetak = (lembar, cara) => {
      cetakan += 1;
      return mesin.cetak(lembar, cara);
    };
    const kalender = { zona: ZONA.WIB };
    const ambil = simpananBagan();
    const kantor = { naskah, kertas: { cetak: cetakHitung }, kalender, jam: () => HARI * 86_400_000 };
    const jadi = await Promise.all(Array.from({ length: 20 }, () => ambil(kantor, 'F4')));
    expect(new Set(jadi).size).toBe(1);
    // Measured twice, then printed.
    expect(cetakan).toBe(3);
  });
});
