import { describe, expect, it } from 'vitest';
import { formCetak } from '../../src/web/cetak/form-cetak.ts';
import { CETAK_FORM } from '../../src/web/kata/cetak-form.ts';
import { bahan, cetak, keluarga, NAMA, PENANDA } from './cetak-uji.ts';
import { F115, F116 } from './definisi.uji.ts';
import { bacaPdf, cari } from './pdf-uji.ts';

const PANJANG = 'RADEN AJENG KUSUMANINGTYAS WULANDARI PRAWIRADININGRATAN SARI';

/** The widest name there can be: it needs two lines of its cell. */
const LEBAR = 'WWWWWWWWW '.repeat(6).trim();

it('tries names of the longest kind', () => {
  expect(PANJANG).toHaveLength(60);
  expect(NAMA[3]).toBe(PANJANG);
});

it.each([
  ['a name of 60 letters', PANJANG],
  ['60 letters without a space', 'W'.repeat(60)],
  ['one word', 'SUKARNI'],
  ['an apostrophe', "NUR'AINI D'COSTA"],
  ['code of the template language', '#LET X = 1; *A* $B$ _C_ <D> \\N [E] {F} "G" `H` ~ @I -- // /*'],
  ['letters with marks', 'ÉLÉONORE ŽIVKOVIĆ NGUYỄN'],
  ['a letter and a mark that do not join', 'M\u0304ARTHA'],
])('prints %s as it is, for the pemohon and in the list', (_, nama) => {
  const isian = { nilai: { nama_pemohon: nama, nama_kepala: nama }, baris: keluarga(3, [nama]) };
  const teks = bacaPdf(cetak(bahan(F116, isian)))
    .map((h) => h.teks)
    .join(' ');
  const tampil = nama.normalize('NFC').replaceAll(/\s+/gu, ' ');
  expect(teks.split(tampil).length - 1).toBeGreaterThanOrEqual(5);
});

it('writes capitals, as the form asks, but leaves the signing official their own spelling', () => {
  const teks = bacaPdf(cetak(bahan(F115, { nilai: { nama_pemohon: 'Bambang Sutejo' } })))[0]?.teks;
  expect(teks).toContain('BAMBANG SUTEJO');
  expect(teks).toContain('(Zainal Abidin, S.IP.)');
});

it('puts each digit of a NIK in its own box, and the searchable number over the boxes', () => {
  const [halaman] = bacaPdf(cetak(bahan(F115)));
  const [utuh, ...lain] = halaman ? cari(halaman, '1971061503989901') : [];
  expect(lain).toEqual([]);
  expect(utuh && utuh.kanan - utuh.kiri).toBeGreaterThan(16 * 10);
});

it('lets a long name in the list grow its row, and no line of it leaves the row', () => {
  const anggota = keluarga(10, [LEBAR, 'ANI']);
  const [halaman] = bacaPdf(cetak(bahan(F116, { baris: anggota })));
  if (!halaman) throw new Error('No page.');
  const semua = halaman.huruf.map((h) => h.huruf).join('');
  const di = anggota.map((a) => semua.indexOf(a['nik'] ?? ''));
  const atas = di.map((i) => halaman.huruf[i]?.atas ?? 0);
  const nama = halaman.huruf.slice(di[0], di[1]).filter((h) => h.huruf === 'W');
  expect(nama).toHaveLength(54);
  expect(new Set(nama.map((h) => Math.round(h.atas))).size).toBe(2);
  expect(Math.min(...nama.map((h) => h.atas))).toBeGreaterThan((atas[0] ?? 0) - 1);
  expect(Math.max(...nama.map((h) => h.bawah))).toBeLessThan(atas[1] ?? 0);
});

it('gives a long address the lines it needs, between the rows above and below', () => {
  const [halaman] = bacaPdf(cetak(bahan(F116, { nilai: { alamat: 'WWWWWWWWW '.repeat(12) } })));
  if (!halaman) throw new Error('No page.');
  const semua = halaman.huruf.map((h) => h.huruf).join('');
  const jalan = halaman.huruf
    .slice(semua.indexOf('WWWWWWWWW'), semua.lastIndexOf('WWWWWWWWW') + 9)
    .filter((h) => h.huruf === 'W');
  expect(jalan).toHaveLength(108);
  const baris = new Set(jalan.map((h) => Math.round(h.atas)));
  expect(baris.size).toBeGreaterThan(2);
  // Room for the frame of the cell and the gap between rows, besides the lines themselves.
  const [atas, bawah] = [cari(halaman, '*) Diisi oleh petugas')[0], cari(halaman, 'a. Desa/Kelurahan')[0]];
  expect(Math.min(...jalan.map((h) => h.atas)) - (atas?.bawah ?? 0)).toBeGreaterThan(4.5);
  expect((bawah?.atas ?? 0) - Math.max(...jalan.map((h) => h.bawah))).toBeGreaterThan(5.5);
});

describe('letters that no font of ours has', () => {
  it('are refused in words, with the place they stand in', () => {
    const isian = {
      nilai: { nama_pemohon: '王 MEI', alamat: 'Jl. Timah \u00AD4 😀' },
      baris: keluarga(2, ['ANI', 'أحمد']),
    };
    const hasil = formCetak(bahan(F115, isian));
    expect(hasil).toEqual({
      ok: false,
      sebab: 'huruf',
      huruf: [
        { label: 'Nama lengkap pemohon', huruf: ['王'] },
        { label: 'Alamat', huruf: ['\u00AD', '😀'] },
        { label: 'Nama lengkap, anggota 2', huruf: ['أ', 'ح', 'م', 'د'] },
      ],
    });
    expect(CETAK_FORM.hurufAsing('Alamat', ['😀'])).toBe(
      'Alamat: huruf 😀 tidak dapat dicetak. Tulis dengan huruf Latin.',
    );
  });

  it('are refused in the name of who signs or prints too', () => {
    const penanda = new Map(PENANDA);
    const semula = penanda.get('ttd-camat');
    if (semula) penanda.set('ttd-camat', { ...semula, nama: 'Р. Деви 你' });
    const hasil = formCetak(bahan(F115, {}, { penanda, jejak: 'Dicetak oleh 李' }));
    expect(!hasil.ok && hasil.sebab === 'huruf' && hasil.huruf.map((h) => h.label)).toEqual([
      CETAK_FORM.penanda,
      CETAK_FORM.jejak,
    ]);
  });
});
