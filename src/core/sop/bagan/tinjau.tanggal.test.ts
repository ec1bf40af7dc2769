import { describe, expect, it } from 'vitest';
import { hariDariIso, isoDariHari } from '../../waktu/hari.ts';
import { belumDitinjauSejak, hariTertulis } from './tinjau.ts';

const hari = (iso: string): number => hariDariIso(iso) ?? NaN;
const identitas = (tanggal_revisi: string, tanggal_efektif = '-') => ({
  instansi: '',
  nomor: '',
  tanggal_pembuatan: '',
  tanggal_revisi,
  tanggal_efektif,
  disahkan_oleh: '',
  nama: '',
  dasar_hukum: '',
  keterkaitan: '',
  peringatan: '',
  kualifikasi_pelaksana: '',
  peralatan_dan_perlengkapan: '',
  pencatatan_dan_pendataan: '',
});

describe('the date of an SOP', () => {
  it.each([
    ['1/3/2019', '2019-03-01'],
    ['01-03-2019', '2019-03-01'],
    ['1 Maret 2019', '2019-03-01'],
    ['31 desember 2020', '2020-12-31'],
    ['31/2/2019', undefined],
    ['-', undefined],
    ['Maret 2019', undefined],
  ])('%s is read day first', (teks, iso) => {
    const dibaca = hariTertulis(teks);
    expect(dibaca === undefined ? undefined : isoDariHari(dibaca)).toBe(iso);
  });

  it('counts as not reviewed after a year, in its own words', () => {
    expect(belumDitinjauSejak(identitas('1/3/2019'), hari('2020-02-29'))).toBeNull();
    expect(belumDitinjauSejak(identitas('1/3/2019'), hari('2020-03-01'))).toBe('1/3/2019');
  });

  it('falls back on the date of force, and says nothing where no date can be read', () => {
    expect(belumDitinjauSejak(identitas('-', '8 Januari 2024'), hari('2026-11-22'))).toBe('8 Januari 2024');
    expect(belumDitinjauSejak(identitas('-'), hari('2026-11-22'))).toBeNull();
  });
});
