import { expect, test } from 'vitest';
import { awalDari, SKEMA_DIKETAHUI } from './diketahui.ts';
import { bentukForm } from './form.skema.ts';

const FORM = bentukForm.parse({
  bahasa: 1,
  kunci: 'uji',
  kode: 'U-1',
  judul: 'Uji',
  dasar: 'Uji',
  bagian: [
    {
      kunci: 'satu',
      judul: 'Satu',
      field: [
        { kunci: 'nama', label: 'Nama', jenis: 'nama', awal: 'nama' },
        { kunci: 'alamat', label: 'Alamat', jenis: 'alamat', awal: 'alamat' },
        { kunci: 'dusun', label: 'Dusun', jenis: 'teks' },
      ],
    },
  ],
  kelompok: {
    kunci: 'anggota',
    judul: 'Anggota',
    sebutan: 'Anggota',
    maks: 5,
    field: [{ kunci: 'nik', label: 'NIK', jenis: 'nik' }],
  },
});

test('what the loket typed wins; what it left empty and never asks comes from what was known', () => {
  const diketahui = {
    nilai: { nama: 'SITI LAMA', alamat: 'JL. LAMA 1', dusun: 'AIR', asing: 'x' },
    baris: [{ nik: '1', asing: 'y' }, { asing: 'z' }],
  };
  expect(awalDari(FORM, diketahui, { nama: 'SITI BARU', alamat: '' })).toEqual({
    nilai: { nama: 'SITI BARU', alamat: 'JL. LAMA 1', dusun: 'AIR' },
    baris: [{ nik: '1' }],
  });
  expect(awalDari(FORM, null, { nama: 'SITI BARU' })).toEqual({ nilai: { nama: 'SITI BARU' }, baris: [] });
});

test('the content of an application has no earlier berkas; what is no content is refused', () => {
  expect(SKEMA_DIKETAHUI.parse({ nilai: {}, baris: [] })).toEqual({ nilai: {}, baris: [] });
  expect(SKEMA_DIKETAHUI.safeParse({ nilai: { a: 1 }, baris: [] }).success).toBe(false);
});
