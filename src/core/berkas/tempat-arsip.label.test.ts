import { describe, expect, it } from 'vitest';
import { dataLabel } from './data-label.ts';
import { bacaLokasi, rapikanTempat, tempatTerisi, tulisTempat } from './tempat-arsip.ts';

const KOSONG = { rak: '', boks: '', folder: '', label: '' };

describe('a place in the archive', () => {
  it.each([
    ['Rak 2, Boks 14, Folder A 7', { rak: '2', boks: '14', folder: 'A 7' }],
    ['Boks 14', { boks: '14' }],
    // Words of another shape are kept whole: nothing an official wrote is lost.
    ['Lemari A, map 12', { label: 'Lemari A, map 12' }],
    ['Rak 2, boks 14', { label: 'Rak 2, boks 14' }],
    ['Rak 1, Rak 2', { label: 'Rak 1, Rak 2' }],
  ])('reads the one line of the first release: %s', (lokasi, isi) => {
    expect(bacaLokasi(lokasi)).toEqual({ ...KOSONG, ...isi });
    expect(tulisTempat(bacaLokasi(lokasi))).toBe(lokasi);
  });

  it('is somewhere to look, and a label alone is nowhere', () => {
    expect(tempatTerisi({ ...KOSONG, label: 'G1' })).toBe(false);
    expect(tempatTerisi({ ...KOSONG, folder: ' 3' })).toBe(true);
    expect(rapikanTempat({ ...KOSONG, rak: '  A \u00a0 1 ' }).rak).toBe('A 1');
  });
});

describe('a label', () => {
  it('says number, name in capitals, service, klasifikasi, month, place and the address of the map', () => {
    const label = dataLabel({
      nomor: 'G1-26-0412-K',
      nama: "Siti Rahma'wati",
      layanan: 'Pisah KK',
      klasifikasi: '400.12.2.1',
      arsip: { tempat: { rak: 'A', boks: '12', folder: '', label: '' } },
      bulan: 3,
      tahun: 2026,
      alamatPublik: 'https://lajur.example',
    });
    expect(label).toEqual({
      nomor: 'G1-26-0412-K',
      nama: "SITI RAHMA'WATI",
      layanan: 'Pisah KK',
      klasifikasi: '400.12.2.1',
      bulan: '03/2026',
      rak: 'A',
      boks: '12',
      folder: '',
      label: 'G1-26-0412-K',
      qr: 'https://lajur.example/m/G1-26-0412-K',
    });
  });
});
