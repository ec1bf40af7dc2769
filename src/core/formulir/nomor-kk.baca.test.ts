import { describe, expect, it } from 'vitest';
import { bacaNomorKk, peringatanNomorKk } from './nomor-kk.ts';
import { grouped, mask, maskTelepon } from './samaran.ts';

const kode = (teks: string): string => {
  const hasil = bacaNomorKk(teks);
  return hasil.ok ? 'ok' : hasil.salah.kode;
};

describe('a No. KK', () => {
  it.each([
    ['197106 010619 9901', 'ok'],
    ['1971063106199901', 'tanggal_tidak_mungkin'],
    ['1971063006199901', 'ok'],
    ['1971063107199901', 'ok'],
    ['1971063207199901', 'tanggal'],
    ['1971064007199901', 'tanggal'],
    ['1971064107199901', 'tanggal'],
    ['1971060013199901', 'tanggal'],
    ['1971060113199901', 'bulan'],
    ['1971060112190000', 'nomor_urut'],
    ['0071060112199901', 'wilayah'],
    ['197106011219990', 'panjang'],
    ['', 'kosong'],
  ])('%s is %s', (teks, hasil) => expect(kode(teks)).toBe(hasil));

  it('recognises a NIK typed in its place', () => {
    expect(bacaNomorKk('1971064202009903')).toMatchObject({
      salah: { pesan: 'Nomor ini tampak seperti NIK. Isi No. KK dari bagian atas KK.' },
    });
  });

  it.each([
    ['1971064106199901', 'NIK'],
    ['1971067106199901', 'NIK'],
    ['1971064006199901', '01-31'],
    ['1971067206199901', '01-31'],
  ])('%s is answered with %s', (teks, kata) => {
    const hasil = bacaNomorKk(teks);
    expect(hasil.ok ? '' : hasil.salah.pesan).toContain(kata);
  });

  it('warns about another region, never refuses it', () => {
    const kk = { nomor: '1901010106199901', wilayah: '190101', tanggal: 1, bulan: 6, tahun: 19 };
    expect(bacaNomorKk('1901010106199901')).toEqual({ ok: true, kk });
    expect(peringatanNomorKk(kk, ['197106'])).toHaveLength(1);
    expect(peringatanNomorKk(kk, ['190101'])).toEqual([]);
    expect(peringatanNomorKk(kk, [])).toEqual([]);
  });
});

describe('a number on a screen', () => {
  it('is grouped 6-6-4, and masked but for four and two digits', () => {
    expect(grouped('1971064202009903')).toBe('197106 420200 9903');
    expect(mask('197106 420200 9903')).toBe('1971•• •••••• ••03');
  });

  it('shows nothing of a number that is not whole', () => {
    expect(grouped('19710642')).toBe('19710642');
    expect(mask('197106420200990')).toBe('•••••• •••••• ••••');
    expect(mask('Budi')).toBe('•••••• •••••• ••••');
    expect([maskTelepon('0812-0000 0922'), maskTelepon('12345')]).toEqual(['0812-••••-0922', '12345']);
    expect(mask(' ')).toBe('');
  });
});
