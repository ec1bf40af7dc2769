import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hurufPdf } from '../../src/dokumen/kertas/huruf-pdf.ts';
import { KertasError } from '../../src/dokumen/kertas/kertas-error.ts';
import { bukaKertas, type Kertas } from '../../src/dokumen/kertas/kertas.ts';
import { paketTemplat } from '../../src/dokumen/kertas/paket-templat.ts';
import { bacaNaskahKantor } from '../../src/naskah/naskah-kantor.ts';
import { periksaTemplat } from '../../src/web/cetak/periksa-templat.ts';
import { bacaPdf } from './baca-pdf.ts';
import { HURUF, pekerjaKertas, templatAsli } from './kertas-uji.ts';

const SAAT = Date.UTC(2026, 10, 24, 1, 0);
const FOLDER = new URL('../../sop/rekomendasi-kk', import.meta.url).pathname;

let kertas: Kertas;
let asli: Map<string, Uint8Array>;

beforeAll(async () => {
  // Few papers a process: its replacement is part of every test.
  const batas = { waktu: 30_000, tambahan: 200, tugas: 6, rss: Number.POSITIVE_INFINITY };
  kertas = bukaKertas({ pekerja: await pekerjaKertas(), huruf: HURUF }, batas);
  asli = await templatAsli();
});
afterAll(() => kertas.tutup());

/** Prints a template of these lines with the shipped ones beside it. */
const cetak = (teks: string, data: Readonly<Record<string, unknown>> = {}) =>
  kertas.cetak(
    [
      {
        paket: paketTemplat(new Map([...asli, ['x.typ', new TextEncoder().encode(teks)]])),
        templat: 'x',
        data,
      },
    ],
    { judul: 'Uji', saat: SAAT },
  );
const badan = (isi: string): string =>
  `#import "dasar.typ": *\n#let lembar(d) = kertas((ukuran: "a6", air: none, kaki: "", jejak: "") + d, [\n${isi}\n])`;
const masalah = async (teks: string): Promise<readonly string[]> => {
  try {
    await cetak(teks);
    return [];
  } catch (galat) {
    if (galat instanceof KertasError) return galat.masalah;
    throw galat;
  }
};

describe('a paper', () => {
  it('is PDF/A-2b, in the shipped letters alone, and the same bytes every time', async () => {
    const teks = badan('Nama: #d.nama, *tebal*, _miring_');
    const { pdf, halaman } = await cetak(teks, { nama: "NUR'AINI" });
    expect(halaman).toBe(1);
    expect(Buffer.from((await cetak(teks, { nama: "NUR'AINI" })).pdf).equals(Buffer.from(pdf))).toBe(true);
    const mentah = Buffer.from(pdf).toString('latin1');
    expect(mentah).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</u);
    expect(hurufPdf(pdf).toSorted()).toEqual(['Arimo-Bold', 'Arimo-Italic', 'Arimo-Regular']);
    expect((await bacaPdf(pdf))[0]?.teks).toContain("Nama: NUR'AINI");
  });

  it('counts its own pages also among others, and has its own size', async () => {
    const paket = paketTemplat(new Map([...asli, ['x.typ', new TextEncoder().encode(badan('#lorem(d.n)'))]]));
    const { pdf } = await kertas.cetak(
      [
        { paket, templat: 'x', data: { n: 200 } },
        { paket, templat: 'x', data: { n: 5, ukuran: 'a5' } },
      ],
      { judul: 'Dua', saat: SAAT },
    );
    const halaman = await bacaPdf(pdf);
    expect(halaman.map((h) => `${h.lebar}x${h.tinggi} ${/halaman \d+ dari \d+/u.exec(h.teks)?.[0]}`)).toEqual(
      ['105x148 halaman 1 dari 2', '105x148 halaman 2 dari 2', '148x210 halaman 1 dari 1'],
    );
  });

  it.each([
    ['A'.repeat(60), 'one word of sixty letters'],
    [`${'WIRADININGRAT '.repeat(4)}ABCD`, 'sixty letters in words'],
  ])('lets %s wrap inside the sheet', async (nama) => {
    const { pdf } = await cetak(badan('#uraian((("Pemohon", d.nama),))'), { nama });
    const [halaman] = await bacaPdf(pdf);
    expect(halaman?.keluar).toBe('');
    expect(halaman?.rapat).toContain(nama.replaceAll(' ', ''));
  });
});

describe('an edited template', () => {
  it.each([
    ['an unknown name', badan('a\n#tidak-ada'), 'x.typ:4: Nama "tidak-ada" tidak dikenal di sini.'],
    ['data that no paper has', badan('#d.umur'), 'x.typ:3: Data kertas ini tidak punya "umur".'],
    ['a bracket left open', badan('#text('), 'x.typ:3: '],
    [
      'another letter',
      badan('#text(font: "Times New Roman")[a]'),
      'x.typ:3: Huruf "times new roman" tidak ikut',
    ],
    ['the typewriter letter', badan('`a`'), 'Huruf "DejaVuSansMono" tidak ikut'],
    [
      'a package from the net',
      '#import "@preview/cetz:0.2.0": *',
      'x.typ:1: Paket dari internet tidak dapat dipakai',
    ],
    ['the clock', badan('#datetime.today().display()'), 'x.typ:3: Tanggal diambil dari data kertas'],
    [
      'a file of the computer',
      badan('#read("/etc/passwd")'),
      'x.typ:3: Berkas yang disebut di sini tidak ada',
    ],
    ['no paper at all', '#let lembat(d) = [a]', 'x.typ: Templat ini belum punya "#let lembar(d)".'],
    ['a letter that no font has', badan('\u4e2d'), 'Huruf "\u4e2d" tidak ada di huruf yang ikut Lajur.'],
  ])('with %s is refused with its line', async (_, teks, kalimat) => {
    const [satu = ''] = await masalah(teks);
    expect(satu.startsWith(kalimat), satu).toBe(true);
  });

  it('that never ends is ended, and the next paper comes out', async () => {
    const lingkar = badan(
      '#let f(n, k) = if n == 0 { 0 } else { f(n - 1, 2 * k) + f(n - 1, 2 * k + 1) }\n#f(40, 1)',
    );
    const sabar = kertas;
    kertas = bukaKertas(
      { pekerja: await pekerjaKertas(), huruf: HURUF },
      { waktu: 2500, tambahan: 0, tugas: 6, rss: Number.POSITIVE_INFINITY },
    );
    const lama = masalah(lingkar);
    const sesudahnya = cetak(badan('baik'));
    expect(await lama).toEqual([
      'x.typ: belum selesai dalam 3 detik; mungkin templatnya mengulang tanpa henti.',
    ]);
    expect((await sesudahnya).halaman).toBe(1);
    kertas.tutup();
    kertas = sabar;
    expect(await masalah(badan('#let g() = g()\n#g()'))).toEqual([
      'x.typ:3: Bagian ini mengulang tanpa henti.',
    ]);
  });
});

describe('the templates of the office', () => {
  it('are all tried, with one paper of every kind', async () => {
    const naskah = await bacaNaskahKantor(FOLDER);
    const dicoba = new Set<string>();
    const mencatat: Kertas = {
      ...kertas,
      cetak: (lembar, cara) => {
        for (const l of lembar) dicoba.add(`${l.templat}.typ`);
        return kertas.cetak(lembar, cara);
      },
    };
    await periksaTemplat(mencatat, naskah);
    const BERSAMA = [
      'dasar.typ',
      'kotak.typ',
      'rangka-form.typ',
      'rangka-lembar.typ',
      'rangka-pernyataan.typ',
      'sop-bagian.typ',
    ];
    expect([...asli.keys()].filter((n) => !dicoba.has(n))).toEqual(BERSAMA);
  });

  it('are refused all at once, each with its line', async () => {
    const naskah = await bacaNaskahKantor(FOLDER);
    const rusak = (nama: string, sisip: string, ganti = 'kop(d)'): readonly [string, Uint8Array] => [
      nama,
      new TextEncoder().encode(new TextDecoder().decode(asli.get(nama)).replace(ganti, sisip)),
    ];
    const berkas = new Map([
      ...naskah.cetak.berkas,
      rusak('nota.typ', 'kopp(d)'),
      rusak('sampul.typ', 'd.kepala'),
      rusak('sop.typ', 'identitass(d)', 'identitas(d)'),
    ]);
    const salah = periksaTemplat(kertas, { ...naskah, cetak: { ...naskah.cetak, berkas } });
    await expect(salah).rejects.toThrow(
      /^cetak\/nota\.typ:5: Nama "kopp".*\n?.*cetak\/sampul\.typ:5: .*cetak\/sop\.typ:\d+: Nama "identitass"/su,
    );
  });
});
