import { expect, test } from 'vitest';
import { MENIT } from '../waktu/saat.ts';
import { BATAS_AKUN, BATAS_ALAMAT, jedaSetelah } from './percobaan.ts';

test('an account waits 1, 2, 4, 8, 16 and then always 30 minutes', () => {
  const jeda = [1, 4, 5, 6, 7, 8, 9, 10, 11, 10_000].map((n) => jedaSetelah(n, BATAS_AKUN) / MENIT);
  expect(jeda).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
});

test('an address that a whole office shares has room for everybody', () => {
  expect(jedaSetelah(49, BATAS_ALAMAT)).toBe(0);
  expect(jedaSetelah(50, BATAS_ALAMAT)).toBe(MENIT);
  expect(jedaSetelah(5000, BATAS_ALAMAT)).toBe(15 * MENIT);
});
