import { expect, it } from 'vitest';
import {
  angkaRibuan,
  hariTanggal,
  jam,
  lamaPendek,
  nikTersamar,
  nikTerbaca,
  parafNama,
  tanggalPendek,
} from './bentuk.ts';

/** 24 November 2026, 09.42 WIB. */
const PAGI = Date.UTC(2026, 10, 24, 2, 42);

it('writes dates and times as the office does, in WIB', () => {
  expect(hariTanggal(PAGI)).toBe('Selasa, 24 November 2026');
  expect(tanggalPendek(PAGI)).toBe('24 Nov 2026');
  expect(jam(PAGI)).toBe('09.42');
  expect(tanggalPendek(Date.UTC(2026, 11, 31, 17, 0))).toBe('1 Jan 2027');
});

it('writes spans and thousands', () => {
  expect([6, 60, 125].map(lamaPendek)).toEqual(['6 mnt', '1 jam', '2 jam 5 mnt']);
  expect([999, 1250, 1_000_000].map(angkaRibuan)).toEqual(['999', '1.250', '1.000.000']);
});

it('masks a NIK so that neither birth date nor serial can be read', () => {
  expect(nikTersamar('1971064202009903')).toBe('1971•• •••••• ••03');
  expect(nikTersamar('12')).toBe('•••••• •••••• ••••');
  expect(nikTerbaca('1971064202009903')).toBe('197106 420200 9903');
});

it('takes initials past titles', () => {
  expect(parafNama('Hj. Rosmala Dewi, S.Sos.')).toBe('RD');
});
