import { expect, test } from 'vitest';
import { bawaKeluarga, termasukKeluarga } from './bawa.ts';

const AYAH = { nik: '1971060101809901', nama: "MUHAMMAD NU'MAN", shdk: '01', agama: '1' };
const IBU = { nik: '1971064202829903', nama: 'SITI', shdk: '03', pendidikan: '5', pendidikan_semula: '4' };
const BAYI = { nik: '', nama: 'AISYAH', shdk: '04', peristiwa: 'lahir', peristiwa_tanggal: '2026-02-28' };
const NILAI = {
  alamat: 'JL. DEPATI HAMZAH 12',
  rt: '003',
  dusun: '',
  nama_kepala: 'NAMA LAMA',
  alasan: '3',
  telepon: '081200004471',
  tanggal: '2026-03-03',
};
const semua = { selesai: true, alamat: true, anggota: true };

test('a finished birth: the child is a member, and what was asked for stays with that request', () => {
  const hasil = bawaKeluarga({ nilai: NILAI, baris: [AYAH, IBU, BAYI, {}] }, semua);
  expect(hasil).toEqual({
    nilai: { alamat: 'JL. DEPATI HAMZAH 12', rt: '003', nama_kepala: "MUHAMMAD NU'MAN" },
    baris: [
      AYAH,
      { nik: IBU.nik, nama: 'SITI', shdk: '03', pendidikan: '5' },
      { nik: '', nama: 'AISYAH', shdk: '04', peristiwa: 'tetap' },
    ],
  });
});

test('a finished death or move: they are gone, and a dead head is head no more', () => {
  const baris = [
    { ...AYAH, peristiwa: 'meninggal' },
    IBU,
    { ...BAYI, peristiwa: 'pindah' },
    { ...BAYI, nama: 'DATANG', peristiwa: 'datang' },
  ];
  const hasil = bawaKeluarga({ nilai: NILAI, baris }, semua);
  expect(hasil.baris.map((b) => b['nama'])).toEqual(['SITI', 'DATANG']);
  expect(hasil.baris[1]).not.toHaveProperty('peristiwa_tanggal');
  expect(hasil.nilai).not.toHaveProperty('nama_kepala');
});

test('what was asked for and never finished has still happened: the rows stand as they were typed', () => {
  const baris = [{ ...AYAH, peristiwa: 'meninggal', peristiwa_tanggal: '2026-01-01' }, BAYI];
  expect(bawaKeluarga({ nilai: NILAI, baris }, { ...semua, selesai: false }).baris).toEqual(baris);
});

test('what is not ticked is not taken, and the address of a family that moved is no longer theirs', () => {
  const isian = { nilai: NILAI, baris: [AYAH] };
  expect(bawaKeluarga(isian, { ...semua, anggota: false })).toEqual({
    nilai: { alamat: 'JL. DEPATI HAMZAH 12', rt: '003' },
    baris: [],
  });
  expect(bawaKeluarga(isian, { ...semua, alamat: false }).nilai).toEqual({ nama_kepala: "MUHAMMAD NU'MAN" });
  const pindah = { nilai: { ...NILAI, tujuan_alamat: 'JL. MAWAR 1' }, baris: [AYAH] };
  expect(bawaKeluarga(pindah, semua).nilai).not.toHaveProperty('alamat');
});

test('a NIK belongs to the family of its pemohon or member, however it is spaced', () => {
  const isian = { nilai: { nik_pemohon: IBU.nik }, baris: [AYAH] };
  expect(termasukKeluarga(isian, '1971 0642 0282 9903')).toBe(true);
  expect(termasukKeluarga(isian, AYAH.nik)).toBe(true);
  expect(termasukKeluarga(isian, '1971060101809902')).toBe(false);
  expect(termasukKeluarga({ nilai: {}, baris: [{ nik: '' }] }, '')).toBe(false);
});
