import { describe, expect, it } from 'vitest';
import { tandaBerlaku } from '../../src/core/berkas/berkas.ts';
import { KK, kini, langkah, meja, perihal, RAK, teks } from './lib/meja.ts';

const SEMUA = ['ttd-pemohon', 'ttd-lurah', 'ttd-camat'];

describe('Tidak at 7', () => {
  it('lets the pemohon carry the papers back; work resumes at 3 in the next putaran under the same number', () => {
    const m = meja(KK, { tujuan: { di: 'jalan', dari: 7, cabang: 'tidak', hop: 0 }, tidak: { 7: 1 } });
    expect(m.berkas().surat?.pemegang).toMatchObject({ pelaksana: 'kasi-pemerintahan' });
    m.pencet('kasi-pemerintahan', {
      jenis: 'serahkan',
      penerima: teks,
      hubungan: 'keluarga',
      surat: ['form-isian', 'map'],
    });
    expect(m.berkas().surat).toMatchObject({
      pemegang: { jenis: 'pemohon' },
      surat: ['form-isian', 'map'],
      penerima: { hubungan: 'keluarga' },
    });
    expect(m.berkas().putaran).toBe(1);
    m.pencet('staf-kelurahan', { jenis: 'terima_map', surat: ['form-isian', 'map'] });
    expect(m.berkas()).toMatchObject({ putaran: 2, nomor: '001', posisi: langkah(3) });
    expect(kini(m)).toMatchObject({ putaran: 2, langkah: 3, baku: 15 });
    expect(m.berkas().surat?.pemegang).toMatchObject({ pelaksana: 'kasi-pemerintahan-kelurahan' });
    expect(perihal(m)).toEqual([]);
  });

  it('always runs 3-4-5-6-7 again', () => {
    const m = meja(KK, { tujuan: langkah(8), tidak: { 7: 1 } });
    const kedua = m.berkas().kunjungan.filter((k) => k.putaran === 2 && k.jenis === 'langkah');
    expect(kedua.map((k) => k.langkah)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('voids every signature when the content changes', () => {
    const m = meja(KK, { tujuan: langkah(4), tidak: { 7: 1 }, isiBerubah: true });
    const lama = m.berkas().tandaTangan.filter((t) => t.tanda !== 'ttd-pemohon' || t.gugur);
    expect(lama.map((t) => t.gugur?.sebab)).toEqual(['isi_berubah', 'isi_berubah']);
    expect(tandaBerlaku(m.berkas(), 'ttd-lurah')).toBeUndefined();
    expect(m.berkas().isianDulu).toHaveLength(1);
  });

  it('voids all three when a finished berkas is corrected with other content', () => {
    const m = meja(KK, { tujuan: langkah(3, 1), koreksi: 1, dibuka: true });
    expect(SEMUA.every((t) => tandaBerlaku(m.berkas(), t))).toBe(true);
    m.pencet('kasi-pemerintahan-kelurahan', {
      jenis: 'isi_form',
      isian: { id: 'baru', hash: 'baru' },
      lengkap: true,
      pemohon: null,
    });
    expect(SEMUA.filter((t) => tandaBerlaku(m.berkas(), t))).toEqual([]);
    expect(m.berkas().posisi).toEqual({ di: 'jalan', dari: 3, cabang: 'ya', hop: 0 });
  });

  it('keeps unchanged signatures: no wait for the pemohon, step 5 is one press, step 6 needs no new scan', () => {
    const m = meja(KK, { tujuan: langkah(5), tidak: { 7: 1 }, dibuka: true, pemohonHadir: false });
    expect(m.berkas().kunjungan.filter((k) => k.putaran === 2 && k.jenis === 'tunggu')).toEqual([]);
    const sebelum = m.berkas().tandaTangan;
    m.pencet('lurah', { jenis: 'tanda_tangan', cara: 'tetap' });
    expect(m.berkas().tandaTangan).toEqual(sebelum);
    m.pencet('staf-kelurahan', { jenis: 'arsip', tempat: RAK, digital: teks });
    expect(m.berkas().posisi).toMatchObject({ di: 'jalan', dari: 6 });
  });

  it('refuses "tetap" for a signature that fell', () => {
    const m = meja(KK, { tujuan: langkah(5), tidak: { 7: 1 }, isiBerubah: true, dibuka: true });
    expect(m.ditolak('lurah', { jenis: 'tanda_tangan', cara: 'tetap' })).toBe('tanda_gugur');
  });
});
