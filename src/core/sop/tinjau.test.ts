import { expect, it } from 'vitest';
import { hariDariIso } from '../waktu/hari.ts';
import { hariDariTertulis } from '../waktu/tanggal-tertulis.ts';
import { belumDitinjauSejak } from './tinjau.ts';

it.each([
  ['1/3/2019', '2019-03-01'],
  ['01-03-2019', '2019-03-01'],
  ['2 Januari 2024', '2024-01-02'],
  [' 31 desember 2025 ', '2025-12-31'],
  ['-', undefined],
  ['31/2/2024', undefined],
  ['2 Januar 2024', undefined],
  ['3/2019', undefined],
])('reads %j as papers write dates, day first', (tertulis, iso) => {
  expect(hariDariTertulis(tertulis)).toBe(iso === undefined ? undefined : hariDariIso(iso));
});

it('says since when nobody reviewed an SOP, from its latest date and after a year', () => {
  const identitas = (revisi: string, efektif: string) => ({
    instansi: 'X',
    nomor: '1',
    tanggal_pembuatan: '1/3/2019',
    tanggal_revisi: revisi,
    tanggal_efektif: efektif,
    disahkan_oleh: 'X',
    nama: 'X',
    dasar_hukum: 'X',
    keterkaitan: 'X',
    peringatan: 'X',
    kualifikasi_pelaksana: 'X',
    peralatan_dan_perlengkapan: 'X',
    pencatatan_dan_pendataan: 'X',
  });
  const pada = (iso: string, revisi: string, efektif: string) =>
    belumDitinjauSejak({ identitas: identitas(revisi, efektif) }, hariDariIso(iso) ?? 0);
  expect(pada('2026-11-24', '1/3/2019', '1/3/2019')).toBe('1/3/2019');
  expect(pada('2026-11-24', '-', '8 Januari 2024')).toBe('8 Januari 2024');
  expect(pada('2026-11-24', '24/11/2025', '1/3/2019')).toBeUndefined();
  expect(pada('2026-11-26', '24/11/2025', '1/3/2019')).toBe('24/11/2025');
  expect(pada('2019-04-01', '1/3/2019', '1/3/2019')).toBeUndefined();
});
