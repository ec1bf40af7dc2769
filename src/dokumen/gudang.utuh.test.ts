import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GudangDokumen } from '../store/berkas/alat.ts';
import { bukaGudang } from './gudang.ts';

let folder: string;
let gudang: GudangDokumen;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lajur-gudang-')), 'dokumen');
  gudang = bukaGudang(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const isi = (hash: string, teks: string) => ({ id: hash, hash, bytes: new TextEncoder().encode(teks) });

test('a file is kept under tenant, berkas and hash, for its owner only, with no draft beside it', async () => {
  await gudang.simpan('gabek', 'berkas-1', isi('abc', 'isi'));
  const file = join(folder, 'gabek', 'berkas-1', 'abc');
  expect(await readFile(file, 'utf8')).toBe('isi');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'gabek', 'berkas-1'))).toEqual(['abc']);
  expect(new TextDecoder().decode(await gudang.ambil('gabek', 'berkas-1', 'abc'))).toBe('isi');
});

test('twenty at once of the same content are one file, whole', async () => {
  const besar = isi('abc', 'x'.repeat(300_000));
  await Promise.all(Array.from({ length: 20 }, () => gudang.simpan('gabek', 'berkas-1', besar)));
  expect(await readdir(join(folder, 'gabek', 'berkas-1'))).toEqual(['abc']);
  expect((await gudang.ambil('gabek', 'berkas-1', 'abc')).length).toBe(300_000);
});

test('no address leaves the vault', async () => {
  for (const nama of ['..', '.', '../x', 'a/b', '/etc', 'a\\b', '', 'a\0b', '.sembunyi']) {
    await expect(gudang.ambil('gabek', nama, 'abc')).rejects.toThrow(RangeError);
    await expect(gudang.ambil(nama, 'berkas-1', 'abc')).rejects.toThrow(RangeError);
    await expect(gudang.ambil('gabek', 'berkas-1', nama)).rejects.toThrow(RangeError);
    await expect(gudang.simpan('gabek', nama, isi('abc', 'x'))).rejects.toThrow(RangeError);
    await expect(gudang.hapus('gabek', nama)).rejects.toThrow(RangeError);
  }
});

test('a lost file is said to be lost', async () => {
  await expect(gudang.ambil('gabek', 'berkas-1', 'abc')).rejects.toMatchObject({
    name: 'GudangError',
    sebab: 'hilang',
  });
});

test('forgetting one berkas removes its files and nobody else’s', async () => {
  await gudang.simpan('gabek', 'berkas-1', isi('abc', 'satu'));
  await gudang.simpan('gabek', 'berkas-2', isi('abc', 'dua'));
  await gudang.hapus('gabek', 'berkas-1');
  await gudang.hapus('gabek', 'berkas-1');
  expect(await readdir(join(folder, 'gabek'))).toEqual(['berkas-2']);
});
