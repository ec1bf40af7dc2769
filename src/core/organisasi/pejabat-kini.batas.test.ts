import { expect, test } from 'vitest';
import type { StatusPenugasan } from './penugasan.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';
import { pejabatKini, penugasanBerlaku } from './pejabat-kini.ts';

const tugas = (
  orang: string,
  status: StatusPenugasan,
  mulai: number,
  sampai: number | null,
): PenugasanTercatat => ({
  id: `${orang}-${status}-${mulai}`,
  orang,
  jabatan: 'k/satu',
  kantor: 'k',
  pelaksana: 'satu',
  status,
  mulai,
  sampai,
  surat: null,
  dicabut: null,
});

const semua = [tugas('a', 'definitif', 100, null), tugas('b', 'plh', 200, 300), tugas('c', 'plh', 250, 280)];

test.each([
  [99, undefined],
  [100, 'a'],
  [199, 'a'],
  [200, 'b'],
  [249, 'b'],
  [250, 'c'],
  [279, 'c'],
  [280, 'b'],
  [299, 'b'],
  [300, 'a'],
])('at %d the one who acts is %s', (saat, orang) => {
  expect(pejabatKini(semua, 'k/satu', saat)?.orang).toBe(orang);
});

test('another post has nobody', () => {
  expect(pejabatKini(semua, 'k/dua', 250)).toBeUndefined();
});

test('a person has every appointment in force at the instant, the end exclusive', () => {
  const dua = [...semua, { ...tugas('a', 'plh', 150, 160), jabatan: 'k/dua' }];
  expect(penugasanBerlaku(dua, 'a', 155)).toHaveLength(2);
  expect(penugasanBerlaku(dua, 'a', 160)).toHaveLength(1);
  expect(penugasanBerlaku(dua, 'a', 99)).toHaveLength(0);
  expect(penugasanBerlaku(dua, 'd', 155)).toHaveLength(0);
});
