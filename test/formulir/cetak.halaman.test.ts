import { describe, expect, it } from 'vitest';
import { semuaField } from '../../src/core/formulir/form.ts';
import { bacaKodeCetakan } from '../../src/web/cetak/kode-cetakan.ts';
import { bahan, cetak, keluarga } from './cetak-uji.ts';
import { F115, F116 } from './definisi.uji.ts';
import { bacaQr, batasTinta, denganTepi, gambarPdf } from './gambar-uji.ts';
import { bacaPdf, cari } from './pdf-uji.ts';

const MM = 72 / 25.4;
const UKURAN = { a4: [210 * MM, 297 * MM], f4: [215 * MM, 330 * MM] } as const;
const LEMBAR = [
  ['F-1.15', F115, 'a4'],
  ['F-1.15', F115, 'f4'],
  ['F-1.16', F116, 'a4'],
  ['F-1.16', F116, 'f4'],
] as const;

describe.each(LEMBAR)('%s', (kode, form, kertas) => {
  it.each([0, 1, 4, 10, 15, 40])(`on ${kertas} with a family of %i`, (banyak) => {
    const anggota = keluarga(banyak);
    const halaman = bacaPdf(
      cetak(bahan(form, { baris: anggota }, { kertas, tandaAir: ['LATIHAN', 'KONSEP'] })),
    );
    // The official sheet has ten rows: up to there it is one page.
    if (banyak <= 10) expect(halaman).toHaveLength(1);
    halaman.forEach(({ lebar, tinggi, teks, huruf }, i) => {
      expect([lebar, tinggi].map(Math.round)).toEqual(UKURAN[kertas].map(Math.round));
      for (const kata of [kode, 'G1-26-0412-K', '8K2F-7QXM', 'LATIHAN', 'KONSEP', 'BAMBANG SUTEJO'])
        expect(teks).toContain(kata);
      expect(teks).toContain(`halaman ${i + 1} dari ${halaman.length}`);
      expect(teks.includes('Paraf Petugas')).toBe(i === halaman.length - 1);
      expect(teks.includes(`bersambung ke halaman ${i + 2}`)).toBe(i < halaman.length - 1);
      // Every letter, hidden copies too, 4 mm from the edge at least: no office printer reaches further.
      const tampak = huruf.filter((h) => h.huruf.trim() !== '');
      expect(Math.min(...tampak.map((h) => h.kiri), ...tampak.map((h) => h.atas))).toBeGreaterThan(4 * MM);
      expect(Math.max(...tampak.map((h) => h.kanan))).toBeLessThan(lebar - 4 * MM);
      expect(Math.max(...tampak.map((h) => h.bawah))).toBeLessThan(tinggi - 4 * MM);
    });
    const semua = halaman.map((h) => h.teks).join(' ');
    const letak = anggota.map((a) => semua.indexOf(`${a['nik']}`));
    expect(letak).not.toContain(-1);
    expect(letak).toEqual(letak.toSorted((a, b) => a - b));
    const jumlah = Array.from(String(banyak).padStart(2, '0')).join(' ');
    expect(semua).toContain(`Anggota Keluarga : ${jumlah} orang`);
  });
});

/** Pages of a family, after looking that its last member stands above the signatures on the last one. */
function halamanBertanda(anggota: ReturnType<typeof keluarga>): number {
  const semua = bacaPdf(cetak(bahan(F116, { baris: anggota })));
  const akhir = semua.at(-1);
  const baris = akhir && cari(akhir, anggota.at(-1)?.['nik'] ?? '')[0];
  const tanda = akhir && cari(akhir, 'Mengetahui')[0];
  expect(baris?.bawah).toBeLessThan(tanda?.atas ?? 0);
  return semua.length;
}

it.each([
  ['short names', ['ANI'], [11, 13, 14, 15, 16, 17, 36]],
  // Rows that are high whatever the page: here all would fit on the first, but for the signatures.
  ['the widest names', ['WWWWWWWWW '.repeat(6).trim()], [9, 10, 11, 12, 13, 14, 15, 16, 40]],
] as const)('never leaves the signatures without a member above them: %s', (_, nama, banyak) => {
  const halaman = banyak.map((n) => halamanBertanda(keluarga(n, nama)));
  // Else the test would not have passed the place where a page ends.
  expect(halaman[0]).toBe(1);
  expect(halaman.at(-1)).toBeGreaterThan(1);
  expect(halaman).toEqual(halaman.toSorted((a, b) => a - b));
});

it.each(LEMBAR)(
  '%s keeps its ink on the sheet, every text as long and as wide as it may be',
  async (_, form, kertas) => {
    const tulisan = semuaField(form).filter((f) => ['teks', 'nama', 'alamat'].includes(f.jenis));
    const nilai = Object.fromEntries(tulisan.map((f) => [f.kunci, 'W'.repeat(f.panjang ?? 60)]));
    const isian = { nilai: { ...nilai, alasan: '3' }, baris: keluarga(15, ['W'.repeat(60)]) };
    const pdf = cetak(bahan(form, isian, { kertas }));
    const tepi = 90;
    const [lebar, tinggi] = UKURAN[kertas];
    for (const gambar of await gambarPdf(denganTepi(pdf, tepi))) {
      expect(gambar.lebar).toBeGreaterThan(2 * (lebar + tepi));
      const tinta = batasTinta(gambar);
      expect(tinta?.kiri).toBeGreaterThan(tepi + 4 * MM);
      expect(tinta?.kanan).toBeLessThan(tepi + lebar - 4 * MM);
      expect(tinta?.atas).toBeGreaterThan(tepi + 4 * MM);
      expect(tinta?.bawah).toBeLessThan(tepi + tinggi - 4 * MM);
    }
  },
);

it('has a QR on every page that leads to the sheet and says which page it is', async () => {
  const pdf = cetak(bahan(F116, { baris: keluarga(40) }, { tandaAir: ['LATIHAN'] }));
  const kode = await Promise.all((await gambarPdf(pdf)).map(bacaQr));
  const alamat = 'https://gabek.example/v/8K2F7QXM23456789ABCDEFGHJK';
  expect(kode).toEqual([[`${alamat}?h=1&n=2`], [`${alamat}?h=2&n=2`]]);
  expect(kode.flat().map(bacaKodeCetakan)).toMatchObject([
    { halaman: 1, dari: 2 },
    { halaman: 2, dari: 2 },
  ]);
});

it('strikes the rows nobody stands in on a finished sheet, and leaves them open on a draft', async () => {
  const tinta = async (konsep: boolean) => {
    const [gambar] = await gambarPdf(cetak(bahan(F115, { baris: keluarga(2) }, { konsep })));
    return gambar?.abu.reduce((n, v) => n + (v < 128 ? 1 : 0), 0) ?? 0;
  };
  expect((await tinta(false)) - (await tinta(true))).toBeGreaterThan(500);
});

it('has empty boxes and dots where an empty sheet is to be filled by hand', () => {
  const nilai = Object.fromEntries(F115.bagian.flatMap((b) => b.field.map((f) => [f.kunci, ''])));
  const kosong = bahan(
    F115,
    { nilai, baris: [] },
    { konsep: true, penanda: new Map(), nomor: null, lembar: null },
  );
  const teks = bacaPdf(cetak(kosong))[0]?.teks ?? '';
  expect(teks).toContain('belum bernomor');
  expect(teks).toMatch(/Jumlah Anggota Keluarga : orang/u);
  expect(teks).toMatch(/Mengetahui, Camat/u);
  expect(teks).not.toContain('Plh.');
});
