import { describe, expect, it } from 'vitest';
import { bagianHari, hariDariIso, hariPekan, isoDariHari } from './hari.ts';
import {
  jamMenit,
  pukul,
  rentangPukul,
  tanggalDariIso,
  tanggalHari,
  tanggalPanjang,
  tanggalPendek,
} from './tanggal.ts';
import { ZONA } from './zona.ts';

const saat = Date.parse('2026-11-24T09:42:59+07:00');

describe('dates and times as people read them', () => {
  it('writes the formats of the wording guide', () => {
    expect(tanggalPanjang(saat, ZONA.WIB)).toBe('24 November 2026');
    expect(tanggalPendek(saat, ZONA.WIB)).toBe('24 Nov 2026');
    expect(tanggalHari(saat, ZONA.WIB)).toBe('Selasa, 24 November 2026');
    expect(pukul(saat, ZONA.WIB)).toBe('09.42 WIB');
    expect(jamMenit(saat, ZONA.WIB)).toBe('09.42');
    expect(rentangPukul(saat, saat + 5 * 3_600_000, ZONA.WIB)).toBe('09.42-14.42');
    expect(pukul(saat, ZONA.WIT)).toBe('11.42 WIT');
  });

  it.each([
    ['2026-11-24T23:59:59.999+07:00', 'Selasa, 24 November 2026', '23.59 WIB'],
    ['2026-11-25T00:00:00+07:00', 'Rabu, 25 November 2026', '00.00 WIB'],
    ['2027-01-01T00:30:00+07:00', 'Jumat, 1 Januari 2027', '00.30 WIB'],
  ])('%s falls on %s, %s', (iso, hari, jam) => {
    expect(tanggalHari(Date.parse(iso), ZONA.WIB)).toBe(hari);
    expect(pukul(Date.parse(iso), ZONA.WIB)).toBe(jam);
  });

  it('shortens all twelve months', () => {
    const bulan = Array.from({ length: 12 }, (_, i) =>
      tanggalPendek(Date.UTC(2026, i, 15), ZONA.WIB).slice(3, -5),
    );
    expect(bulan.join(' ')).toBe('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des');
  });

  it('reads and writes civil days, leap days and the years before 1970 included', () => {
    expect(tanggalDariIso('1958-02-02')).toBe('2 Februari 1958');
    for (const iso of ['1900-03-01', '1969-12-31', '1970-01-01', '2028-02-29']) {
      expect(isoDariHari(hariDariIso(iso) ?? Number.NaN)).toBe(iso);
      expect(hariPekan(hariDariIso(iso) ?? Number.NaN)).toBe(new Date(iso).getUTCDay());
    }
    expect(bagianHari(hariDariIso('2028-02-29') ?? 0)).toEqual({ tanggal: 29, bulan: 2, tahun: 2028 });
  });

  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-1', '24-11-2026', '2026-11-24T00:00', ''])(
    'refuses %j',
    (iso) => {
      expect(tanggalDariIso(iso)).toBeUndefined();
    },
  );
});
