import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durasi, durasiPanjang, sisaAtauLewat, sisaDari } from './durasi.ts';

describe('durations as people read them', () => {
  it.each([
    [0, '0 mnt'],
    [6, '6 mnt'],
    [6.9, '6 mnt'],
    [120, '120 mnt'],
    [121, '2 jam 1 mnt'],
    [180, '3 jam'],
    [190, '3 jam 10 mnt'],
    [449, '7 jam 29 mnt'],
    [450, '1 hari kerja'],
    [509, '1 hari kerja'],
    [510, '1 hari kerja 1 jam'],
    [899, '1 hari kerja 7 jam'],
    [900, '2 hari kerja'],
    [1349, '2 hari kerja'],
    [-3, '0 mnt'],
  ])('%d minutes: %s', (menit, tulisan) => {
    expect(durasi(menit)).toBe(tulisan);
  });

  it('takes the office day as given: 390 minutes in Ramadan', () => {
    expect(durasi(780, 390)).toBe('2 hari kerja');
  });

  it.each([
    [6, 'Sisa 6 mnt', 'Sisa 6 menit dari 15'],
    [5.2, 'Sisa 6 mnt', 'Sisa 6 menit dari 15'],
    [0.1, 'Sisa 1 mnt', 'Sisa 1 menit dari 15'],
    [0, 'Sisa 0 mnt', 'Sisa 0 menit dari 15'],
    [-0.1, 'Lewat 1 mnt', 'Lewat 1 menit dari 15'],
    [-36.7, 'Lewat 36 mnt', 'Lewat 36 menit dari 15'],
    [-190, 'Lewat 3 jam 10 mnt', 'Lewat 3 jam 10 menit dari 15'],
    [-905, 'Lewat 2 hari kerja', 'Lewat 2 hari kerja dari 15'],
  ])('%d left: %s, %s', (sisa, ringkas, panjang) => {
    expect(sisaAtauLewat(sisa)).toBe(ringkas);
    expect(sisaDari(sisa, 15)).toBe(panjang);
  });

  it('says the same in a sentence, in full words', () => {
    fc.assert(
      fc.property(fc.nat(5000), (menit) => {
        expect(durasiPanjang(menit).replace('menit', 'mnt')).toBe(durasi(menit));
      }),
    );
  });
});
