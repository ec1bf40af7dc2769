import { expect, it } from 'vitest';
import { JAM, MENIT } from '../waktu/saat.ts';
import { ZONA } from '../waktu/zona.ts';
import { tenangSampai } from './tenang.ts';

// 00.00 WIB of 24 November 2026.
const AWAL = Date.UTC(2026, 10, 23, 17);
const pada = (jam: number, menit = 0): number => AWAL + jam * JAM + menit * MENIT;
const malam = { mulai: 20, selesai: 7 };

it.each([
  ['06.59', pada(6, 59), pada(7)],
  ['07.00', pada(7), undefined],
  ['19.59', pada(19, 59), undefined],
  ['20.00', pada(20), pada(31)],
  ['midnight', pada(0), pada(7)],
])('at %s it is quiet until the morning, or not at all', (_, kini, sampai) => {
  expect(tenangSampai(malam, kini, ZONA.WIB)).toBe(sampai);
});

it('follows the zone of the office, and may be within one day, or never', () => {
  expect(tenangSampai(malam, pada(19), ZONA.WIT)).toBe(pada(29));
  expect(tenangSampai({ mulai: 12, selesai: 13 }, pada(12, 30), ZONA.WIB)).toBe(pada(13));
  expect(tenangSampai({ mulai: 0, selesai: 0 }, pada(3), ZONA.WIB)).toBeUndefined();
});
