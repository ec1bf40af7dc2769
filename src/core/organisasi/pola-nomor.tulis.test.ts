import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KLASIFIKASI_BAWAAN, periksaKode, periksaPola, POLA_BAWAAN, tulisNomor } from './pola-nomor.ts';

const isi = { klasifikasi: KLASIFIKASI_BAWAAN, unit: 'KEC-GBK', tahun: 2026, urut: 15 };

describe('the pattern of register numbers', () => {
  it('writes the pattern of Permendagri 83/2022 with unit and year', () => {
    expect(tulisNomor(POLA_BAWAAN, isi)).toBe('400.12.2.1/15/KEC-GBK/2026');
    expect(tulisNomor('{nomor:3}/{unit}-{tahun}', isi)).toBe('015/KEC-GBK-2026');
    expect(periksaPola(POLA_BAWAAN)).toEqual([]);
  });

  it.each([
    ['', 'Isi pola nomor'],
    ['{klasifikasi}/{unit}/{tahun}', 'harus memuat {nomor}'],
    ['{klasifikasi}/{nomor}/{unit}', 'terulang tahun depan'],
    ['{klasifikasi}/{nomor}/{tahun}', 'dua kantor menulis nomor yang sama'],
    ['{nomor}{tahun}/{unit}', 'tanda pemisah'],
    ['A{nomor}/{unit}/{tahun}', 'tanda pemisah'],
    ['{nomor}/{nomor}/{unit}/{tahun}', 'cukup ditulis satu kali'],
    ['{nomer}/{unit}/{tahun}', '"{nomer}" tidak dikenal'],
    ['{nomor}/{unit}/{tahun', 'kurung kurawal'],
    ['{nomor}/{unit}/{tahun}<b>', 'hanya huruf, angka'],
    [`{nomor}/{unit}/{tahun}/${'x'.repeat(60)}`, 'paling panjang'],
  ])('%s is refused in words', (pola, kalimat) => {
    expect(periksaPola(pola).join(' ')).toContain(kalimat);
  });

  it('what passes never writes one number for two series or two places in one', () => {
    const potong = fc.constantFrom(
      '{klasifikasi}',
      '{nomor}',
      '{nomor:4}',
      '{unit}',
      '{tahun}',
      '/',
      '-',
      '.',
      'A',
      '7',
    );
    const urut = fc.record({
      unit: fc.constantFrom('A', 'G1', 'KEC-GBK'),
      tahun: fc.integer({ min: 2026, max: 2030 }),
      urut: fc.integer({ min: 1, max: 99_999 }),
    });
    let lulus = 0;
    fc.assert(
      fc.property(fc.array(potong, { minLength: 5, maxLength: 9 }), urut, urut, (bagian, a, b) => {
        const pola = bagian.join('');
        if (periksaPola(pola).length > 0) return;
        lulus += 1;
        const tulis = (n: typeof a): string => tulisNomor(pola, { klasifikasi: '400.12', ...n });
        if (a.unit !== b.unit || a.tahun !== b.tahun || a.urut !== b.urut)
          expect(tulis(a)).not.toBe(tulis(b));
      }),
      { numRuns: 20_000 },
    );
    expect(lulus).toBeGreaterThan(20);
  });

  it('codes are short and plain', () => {
    expect(periksaKode('KEC-GBK', 'Kode unit')).toEqual([]);
    expect(periksaKode('', 'kode unit')).toEqual(['Isi kode unit.']);
    expect(periksaKode('KEC/GBK', 'kode unit').join()).toContain('Kode unit hanya huruf, angka');
  });
});
