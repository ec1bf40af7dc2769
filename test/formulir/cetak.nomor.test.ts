import { expect, it } from 'vitest';
import { formCetak } from '../../src/web/cetak/form-cetak.ts';
import { bahan, cetak, keluarga } from './cetak-uji.ts';
import { F115, F116 } from './definisi.uji.ts';
import { gambarPdf } from './gambar-uji.ts';
import { bacaPdf, cari } from './pdf-uji.ts';

const LURAH = '400.12.2.1/0015/KEL-GBK.3/2026';
const CAMAT = '400.12.2.1/0123/KEC-GBK/2026';
const register = new Map([
  ['ttd-lurah', LURAH],
  ['ttd-camat', CAMAT],
]);

it('writes the register numbers in the blocks of those who gave them', () => {
  const [halaman] = bacaPdf(cetak(bahan(F115, {}, { register })));
  if (!halaman) throw new Error('No page.');
  const [lurah, camat] = [cari(halaman, LURAH)[0], cari(halaman, CAMAT)[0]];
  expect(camat?.atas).toBeCloseTo(lurah?.atas ?? 0, 1);
  expect(camat?.kanan).toBeLessThan(halaman.lebar / 3 + 5);
  expect(lurah?.kiri).toBeGreaterThan(halaman.lebar / 3);
  expect(lurah?.kanan).toBeLessThan((2 * halaman.lebar) / 3);
});

it.each([
  ['ttd-camat', CAMAT, F115, 'a4', 4],
  ['ttd-lurah', LURAH, F116, 'f4', 15],
  ['ttd-camat', CAMAT, F116, 'a4', 40],
] as const)(
  'prints only %s later, exactly where the whole sheet has it (%s)',
  async (tanda, nomor, form, kertas, banyak) => {
    const isi = { baris: keluarga(banyak) };
    const penuh = cetak(bahan(form, isi, { register, kertas }));
    const susulan = cetak(bahan(form, isi, { register, kertas, hanyaNomor: tanda, tandaAir: ['LATIHAN'] }));
    const halaman = bacaPdf(susulan);
    // One page: the sheet that bears the signatures goes through the printer once more, no other.
    expect(halaman.map((h) => h.teks.trim())).toEqual([nomor]);
    const akhir = bacaPdf(penuh).at(-1);
    if (!akhir || !halaman[0]) throw new Error('No page.');
    expect(cari(halaman[0], nomor)).toEqual(cari(akhir, nomor));
    const [sana, sini] = [(await gambarPdf(penuh)).at(-1), (await gambarPdf(susulan))[0]];
    const luar = [...(sini?.abu ?? [])].filter((v, i) => v < 255 && (sana?.abu[i] ?? 255) > v);
    expect(sini?.abu.some((v) => v < 128)).toBe(true);
    expect(luar).toEqual([]);
  },
);

it('keeps its place while the number is still a line to write on', async () => {
  const tanpa = cetak(bahan(F115, {}, { register: new Map([['ttd-lurah', LURAH]]) }));
  const dengan = cetak(bahan(F115, {}, { register }));
  const [a, b] = [bacaPdf(tanpa)[0], bacaPdf(dengan)[0]];
  if (!a || !b) throw new Error('No page.');
  for (const kata of ['No. Reg.', 'NIP', 'Paraf Petugas', LURAH])
    expect(cari(a, kata)).toEqual(cari(b, kata));
  expect(a.teks).not.toContain(CAMAT);
});

it('refuses to print a number that was not given', () => {
  const hasil = formCetak(bahan(F115, {}, { hanyaNomor: 'ttd-camat' }));
  expect(hasil).toEqual({ ok: false, sebab: 'nomor' });
});
