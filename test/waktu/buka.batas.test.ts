import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bukaBerikutnya, sedangBuka } from '../../src/core/waktu/buka.ts';
import { bacaKalender } from '../../src/core/waktu/kalender.baca.ts';
import { denganTutup } from '../../src/core/waktu/kalender.ts';
import { menitKantor, tambahMenitKantor } from '../../src/core/waktu/menit.ts';
import { sebabTutup } from '../../src/core/waktu/sebab.ts';

const hasil = bacaKalender(
  parse(readFileSync(new URL('../../sop/kalender/2026-2027.yaml', import.meta.url), 'utf8')),
);
if (!hasil.ok) throw new Error(JSON.stringify(hasil.kesalahan));
const kalender = hasil.kalender;
const wib = (tulisan: string): number =>
  Date.parse(`${tulisan.replace(' ', 'T').replace('.', ':')}:00+07:00`);

describe('both sides of every border', () => {
  it.each([
    // Tuesday
    ['2026-11-24 07.29', false],
    ['2026-11-24 07.30', true],
    ['2026-11-24 11.59', true],
    ['2026-11-24 12.00', false],
    ['2026-11-24 12.59', false],
    ['2026-11-24 13.00', true],
    ['2026-11-24 15.59', true],
    ['2026-11-24 16.00', false],
    // Friday
    ['2026-11-27 11.29', true],
    ['2026-11-27 11.30', false],
    ['2026-11-27 12.59', false],
    ['2026-11-27 13.00', true],
    ['2026-11-27 16.29', true],
    ['2026-11-27 16.30', false],
    // Saturday and Sunday
    ['2026-11-28 10.00', false],
    ['2026-11-29 10.00', false],
    // the day before Ramadan 1447 and its first day
    ['2026-02-18 07.30', true],
    ['2026-02-18 15.59', true],
    ['2026-02-19 07.59', false],
    ['2026-02-19 08.00', true],
    ['2026-02-19 12.29', false],
    ['2026-02-19 12.30', true],
    ['2026-02-19 14.59', true],
    ['2026-02-19 15.00', false],
    // a Friday in Ramadan
    ['2026-02-20 11.30', false],
    ['2026-02-20 12.30', true],
    ['2026-02-20 15.29', true],
    ['2026-02-20 15.30', false],
    // the day before Ramadan 1448 is a Sunday; its first day a Monday
    ['2027-02-05 10.00', false],
    ['2027-02-08 07.59', false],
    ['2027-02-08 08.00', true],
    // cuti bersama, and the first working day after Lebaran
    ['2026-03-24 10.00', false],
    ['2026-03-25 07.30', true],
    // New Year across the two years of the file
    ['2026-12-31 15.59', true],
    ['2027-01-01 10.00', false],
    ['2027-01-04 07.30', true],
  ])('%s open: %s', (tulisan, buka) => {
    expect(sedangBuka(kalender, wib(tulisan))).toBe(buka);
    expect(sebabTutup(kalender, wib(tulisan)) === undefined).toBe(buka);
  });

  it.each([
    ['2026-11-24 16.00', '2026-11-25 07.30'],
    ['2026-11-24 12.10', '2026-11-24 13.00'],
    ['2026-11-27 16.30', '2026-11-30 07.30'],
    ['2026-03-17 15.00', '2026-03-25 07.30'],
    ['2026-12-31 16.00', '2027-01-04 07.30'],
  ])('after %s it opens at %s', (dari, buka) => {
    expect(bukaBerikutnya(kalender, wib(dari))).toBe(wib(buka));
  });

  it.each([
    ['2026-11-24 00.00', '2026-11-25 00.00', 450],
    ['2026-11-27 00.00', '2026-11-28 00.00', 450],
    ['2026-11-23 00.00', '2026-11-30 00.00', 2250],
    ['2026-02-23 00.00', '2026-03-02 00.00', 1950],
    ['2026-11-27 16.20', '2026-11-30 07.40', 20],
    ['2026-11-24 11.50', '2026-11-24 13.10', 20],
  ])('%s to %s is %d office minutes', (dari, sampai, menit) => {
    expect(menitKantor(kalender, wib(dari), wib(sampai))).toBe(menit);
  });

  it('is due at the end of today, not at the opening of tomorrow', () => {
    expect(tambahMenitKantor(kalender, wib('2026-11-24 15.55'), 5)).toBe(wib('2026-11-24 16.00'));
    expect(tambahMenitKantor(kalender, wib('2026-11-24 15.55'), 6)).toBe(wib('2026-11-25 07.31'));
    expect(tambahMenitKantor(kalender, wib('2026-11-28 09.00'), 0)).toBe(wib('2026-11-28 09.00'));
  });
});

describe('closures of one kantor', () => {
  const padam = { dari: wib('2026-11-24 10.00'), sampai: wib('2026-11-24 14.00'), alasan: 'Listrik padam' };
  const tertutup = denganTutup(kalender, [padam, { ...padam, sampai: wib('2026-11-24 11.00') }]);

  it('takes out the closed office minutes once, though closures overlap each other and the break', () => {
    expect(menitKantor(tertutup, wib('2026-11-24 07.30'), wib('2026-11-24 16.00'))).toBe(270);
    expect(menitKantor(kalender, wib('2026-11-24 07.30'), wib('2026-11-24 16.00'))).toBe(450);
  });

  it('says why the office is shut', () => {
    const sebab = (tulisan: string) => sebabTutup(tertutup, wib(tulisan));
    expect(sebab('2026-11-24 10.30')).toEqual({ jenis: 'penutupan', alasan: 'Listrik padam' });
    expect(sebab('2026-11-25 12.30')).toEqual({ jenis: 'istirahat' });
    expect(sebab('2026-11-25 17.00')).toEqual({ jenis: 'di_luar_jam' });
    expect(sebab('2026-11-28 10.00')).toEqual({ jenis: 'akhir_pekan' });
    expect(sebab('2026-08-17 10.00')).toEqual({
      jenis: 'libur',
      libur: { nama: 'Proklamasi Kemerdekaan', jenis: 'libur_nasional' },
    });
    expect(sebab('2026-11-25 10.00')).toBeUndefined();
  });
});
