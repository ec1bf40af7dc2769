import { expect, test } from 'vitest';
import { evolve } from './evolve.ts';
import type { Berkas } from './berkas.ts';
import { dokumenDitambah, halamanDulu, halamanKini } from './halaman-dokumen.ts';
import type { Peristiwa } from './peristiwa.ts';

const LOKET = { pelaksana: 'loket', kantor: 'k' };
const pelaku = { jenis: 'sistem' } as const;

function sesudah(peristiwa: readonly (readonly [saat: number, p: Peristiwa])[]): Berkas {
  const awal: Peristiwa = {
    jenis: 'dicatat',
    berkas: 'b',
    naskah: { sop: 's', persyaratan: 'p', formulir: 'f' },
    keperluan: 'x',
    form: 'f',
    syarat: ['kk', 'ktp'],
    kantor: {},
    pemohon: { id: 'i', hash: 'h' },
    awal: null,
    loket: LOKET,
  };
  const mulai = evolve(null, { versi: 1, terjadi: 0, pelaku, peristiwa: awal });
  return peristiwa.reduce(
    (b, [terjadi, p]) => evolve(b, { versi: b.versi + 1, terjadi, pelaku, peristiwa: p }),
    mulai,
  );
}

const tambah = (id: string, lanjutan: boolean | null, syarat = 'kk'): Peristiwa => ({
  jenis: 'dokumen_ditambah',
  syarat,
  dokumen: id,
  hash: id,
  lanjutan,
  lewat: 'layar',
});
const id = (dokumen: readonly { readonly id: string }[]): readonly string[] => dokumen.map((d) => d.id);

test('further pages stand behind those before; a new version takes their place and keeps them', () => {
  const b = sesudah([
    [1, tambah('a1', false)],
    [1, tambah('a2', true)],
    [2, tambah('a3', true)],
    [3, tambah('b1', false)],
    [4, tambah('b2', true)],
    [5, tambah('c1', false)],
    [5, tambah('lain', false, 'ktp')],
  ]);
  expect(id(halamanKini(b, 'kk'))).toEqual(['c1']);
  expect(id(halamanDulu(b, 'kk'))).toEqual(['b1', 'b2', 'a1', 'a2', 'a3']);
  expect(id(halamanKini(b, 'ktp'))).toEqual(['lain']);
  expect(halamanKini(b, 'tiada')).toEqual([]);
});

test('before pages were told apart, the pictures of one press were one delivery', () => {
  const b = sesudah([
    [1, tambah('a1', null)],
    [1, tambah('a2', null)],
    [7, tambah('b1', null)],
    [7, tambah('b2', null)],
  ]);
  expect(id(halamanKini(b, 'kk'))).toEqual(['b1', 'b2']);
  expect(id(halamanDulu(b, 'kk'))).toEqual(['a1', 'a2']);
});

test('of the pictures of one press the first begins a version unless it was to add pages', () => {
  const dokumen = (syarat: string, lanjutan?: boolean) => ({
    syarat,
    dokumen: { id: syarat, hash: syarat },
    lanjutan,
  });
  const ada = sesudah([[1, tambah('a1', false)]]);
  const lanjut = (daftar: readonly ReturnType<typeof dokumen>[]) =>
    dokumenDitambah(ada, daftar).map((p) => p.lanjutan);
  expect(lanjut([dokumen('kk'), dokumen('ktp'), dokumen('kk'), dokumen('ktp')])).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(lanjut([dokumen('kk', true), dokumen('kk', true)])).toEqual([true, true]);
  // Further pages of nothing are the first.
  expect(lanjut([dokumen('ktp', true), dokumen('ktp', true)])).toEqual([false, true]);
});
