import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaNik, peringatanNik, type Nik } from './nik.ts';
import { hariTerbanyak } from './nomor16.ts';
import { KODE_PROVINSI } from './provinsi.ts';

const kode = (teks: string): string => {
  const hasil = bacaNik(teks);
  return hasil.ok ? 'ok' : hasil.salah.kode;
};
const nik = (teks: string): Nik => {
  const hasil = bacaNik(teks);
  if (!hasil.ok) throw new Error(hasil.salah.pesan);
  return hasil.nik;
};
const dua = (n: number): string => String(n).padStart(2, '0');

describe('a NIK', () => {
  it('says region, birth day and sex, without guessing the century', () => {
    expect(nik('1971064202009903')).toEqual({
      nomor: '1971064202009903',
      wilayah: '197106',
      tanggal: 2,
      bulan: 2,
      tahun: 0,
      jenisKelamin: 'perempuan',
    });
    expect(nik('197106 150388 9901').jenisKelamin).toBe('laki-laki');
  });

  it.each([
    '197106 420200 9903',
    ' 1971064202009903\n',
    '19.71.06.420200.9903',
    '197106\u00a0420200\u00a09903',
  ])('is read as people write it: %j', (teks) => expect(nik(teks).nomor).toBe('1971064202009903'));

  it.each([
    ['', 'kosong'],
    ['197106150388990', 'panjang'],
    ['1971061503889901', 'ok'],
    ['19710615038899011', 'panjang'],
    ['197106150388990O', 'bukan_angka'],
    ['١٩٧١٠٦١٥٠٣٨٨٩٩٠١', 'bukan_angka'],
    ['1071061503889901', 'wilayah'],
    ['1171061503889901', 'ok'],
    ['2071061503889901', 'wilayah'],
    ['3671061503889901', 'ok'],
    ['3771061503889901', 'wilayah'],
    ['9771061503889901', 'ok'],
    ['9871061503889901', 'wilayah'],
    ['1900061503889901', 'wilayah'],
    ['1901061503889901', 'ok'],
    ['1971060003889901', 'tanggal'],
    ['1971060103889901', 'ok'],
    ['1971063103889901', 'ok'],
    ['1971063203889901', 'tanggal'],
    ['1971064003889901', 'tanggal'],
    ['1971064103889901', 'ok'],
    ['1971067103889901', 'ok'],
    ['1971067203889901', 'tanggal'],
    ['1971061500889901', 'bulan'],
    ['1971061501889901', 'ok'],
    ['1971061512889901', 'ok'],
    ['1971061513889901', 'bulan'],
    ['1971063102889901', 'tanggal_tidak_mungkin'],
    ['1971067104889901', 'tanggal_tidak_mungkin'],
    ['1971062902889901', 'ok'],
    ['1971062902009901', 'ok'],
    ['1971062902899901', 'tanggal_tidak_mungkin'],
    ['1971061503880000', 'nomor_urut'],
    ['1971061503880001', 'ok'],
  ])('%s is %s', (teks, hasil) => expect(kode(teks)).toBe(hasil));

  it('tells how many digits are there', () => {
    expect(bacaNik('197106150388990')).toMatchObject({
      salah: { pesan: 'Isi NIK 16 angka. Yang terisi baru 15.' },
    });
    expect(bacaNik('19710615038899012')).toMatchObject({
      salah: { pesan: 'Isi NIK 16 angka. Yang terisi 17.' },
    });
  });

  it('made of its parts says those parts, however it is grouped', () => {
    const bagian = fc
      .record({
        provinsi: fc.constantFrom(...KODE_PROVINSI),
        kab: fc.integer({ min: 1, max: 79 }),
        kec: fc.integer({ min: 1, max: 99 }),
        bulan: fc.integer({ min: 1, max: 12 }),
        tahun: fc.integer({ min: 0, max: 99 }),
        hari: fc.integer({ min: 1, max: 31 }),
        perempuan: fc.boolean(),
        urut: fc.integer({ min: 1, max: 9999 }),
        sela: fc.constantFrom('', ' ', '.', ' . '),
      })
      .filter((b) => b.hari <= hariTerbanyak(b.bulan, b.tahun));
    fc.assert(
      fc.property(bagian, (b) => {
        const wilayah = `${b.provinsi}${dua(b.kab)}${dua(b.kec)}`;
        const lahir = `${dua(b.hari + (b.perempuan ? 40 : 0))}${dua(b.bulan)}${dua(b.tahun)}`;
        const urut = String(b.urut).padStart(4, '0');
        const dibaca = nik([wilayah, lahir, urut].join(b.sela));
        expect(dibaca).toEqual({
          nomor: wilayah + lahir + urut,
          wilayah,
          tanggal: b.hari,
          bulan: b.bulan,
          tahun: b.tahun,
          jenisKelamin: b.perempuan ? 'perempuan' : 'laki-laki',
        });
      }),
    );
  });
});

describe('what differs from a NIK', () => {
  const siti = nik('1971064202009903');

  it('warns about a birth date, a sex or a region, and only then', () => {
    expect(peringatanNik(siti, {})).toEqual([]);
    const sama = {
      tanggalLahir: '2000-02-02',
      jenisKelamin: 'perempuan',
      awalan: ['197103', '197106'],
    } as const;
    expect(peringatanNik(siti, sama)).toEqual([]);
    expect(peringatanNik(siti, { tanggalLahir: '1900-02-02' })).toEqual([]);
    expect(peringatanNik(siti, { tanggalLahir: '2000-02-03' })).toEqual([
      'Tanggal lahir belum sama dengan NIK. Periksa salah satunya.',
    ]);
    expect(peringatanNik(siti, { jenisKelamin: 'laki-laki' })).toEqual([
      'Jenis kelamin belum sama dengan NIK. Periksa salah satunya.',
    ]);
    expect(peringatanNik(nik('1971034202009903'), { awalan: ['197106'] })).toHaveLength(1);
  });
});
