import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/berkas/decide.ts';
import { KK, langkah, meja, teks } from './lib/meja.ts';

const arsip = { jenis: 'arsip', lokasi: 'Lemari', digital: true } as const;
const lembar = { id: 'lembar', hash: 'lembar' };

describe('what a step needs before it may go on', () => {
  it('refuses step 5 without the signature of the pemohon', () => {
    const m = meja(KK, { tujuan: langkah(5), dibuka: true });
    const tanda = m.berkas().tandaTangan.filter((t) => t.tanda !== 'ttd-pemohon');
    const polos = { ...m.berkas(), tandaTangan: tanda };
    const konteks = {
      saat: m.berkas().kunjungan.at(-1)?.tiba ?? 0,
      pelaku: { jenis: 'pejabat', penugasan: m.tempat('lurah') },
    } as const;
    const hasil = decide(KK, polos, { jenis: 'tanda_tangan', cara: 'basah' }, konteks);
    expect(hasil).toMatchObject({
      ok: false,
      penolakan: { kode: 'tanda_belum_ada', perihal: ['ttd-pemohon'] },
    });
  });

  it('refuses step 6 without the scan, and with half an archive', () => {
    const m = meja(KK, { tujuan: langkah(6), dibuka: true });
    expect(m.ditolak('staf-kelurahan', arsip)).toBe('pindaian_belum_ada');
    expect(
      m.ditolak('staf-kelurahan', { jenis: 'pindai', tanda: 'ttd-camat', dokumen: lembar, cetakan: null }),
    ).toBe('tanda_belum_ada');
    m.pencet('staf-kelurahan', { jenis: 'pindai', tanda: 'ttd-lurah', dokumen: lembar, cetakan: null });
    expect(m.ditolak('staf-kelurahan', { ...arsip, digital: false })).toBe('arsip_belum_dua');
    expect(m.ditolak('staf-kelurahan', { ...arsip, lokasi: '  ' })).toBe('arsip_belum_dua');
    m.pencet('staf-kelurahan', arsip);
  });

  it('lets the named Staf scan for step 10, which is refused without it', () => {
    const m = meja(KK, { tujuan: langkah(10), dibuka: true });
    expect(m.ditolak('kasi-pemerintahan', { jenis: 'teruskan' })).toBe('pindaian_belum_ada');
    expect(
      m.ditolak('staf-kelurahan', { jenis: 'pindai', tanda: 'ttd-camat', dokumen: lembar, cetakan: null }),
    ).toBe('bukan_wewenang');
    m.pencet('staf-kecamatan', { jenis: 'pindai', tanda: 'ttd-camat', dokumen: lembar, cetakan: null });
    m.pencet('kasi-pemerintahan', { jenis: 'teruskan' });
    expect(m.berkas().posisi).toEqual(langkah(11));
  });

  it('archives, then waits without a clock, then hands over, then is carried: two presses, four places', () => {
    const m = meja(KK, { tujuan: { di: 'jalan', dari: 6, cabang: 'ya', hop: 0 } });
    expect(m.berkas().arsip).toHaveLength(1);
    expect(m.berkas().kunjungan.at(-2)).toMatchObject({ langkah: 6, baku: 5 });
    expect(m.berkas().kunjungan.at(-1)).toMatchObject({ jenis: 'tunggu', baku: null });
    const serah = { jenis: 'serahkan', penerima: teks, hubungan: 'sendiri' } as const;
    expect(m.ditolak('staf-kelurahan', { ...serah, surat: [] })).toBe('surat_kosong');
    expect(m.ditolak('staf-kelurahan', { ...serah, surat: ['emas'] })).toBe('surat_tidak_dikenal');
    m.pencet('staf-kelurahan', { ...serah, surat: ['form-isian', 'persyaratan', 'map'] });
    expect(m.berkas().posisi).toEqual({ di: 'jalan', dari: 6, cabang: 'ya', hop: 1 });
    expect(m.ditolak('staf-kelurahan', { jenis: 'terima_map', surat: ['map'] })).toBe('bukan_wewenang');
    m.pencet('kasi-pemerintahan', { jenis: 'terima_map', surat: ['form-isian', 'persyaratan', 'map'] });
    expect(m.berkas().posisi).toEqual(langkah(7));
  });

  it('receives papers whose hand-over nobody recorded, as a deviation that names no false reader', () => {
    const m = meja(KK, { tujuan: { di: 'jalan', dari: 6, cabang: 'ya', hop: 0 } });
    m.pencet('kasi-pemerintahan', { jenis: 'terima_map', surat: ['map'] });
    expect(m.berkas().posisi).toEqual(langkah(7));
    expect(m.berkas().penyimpangan).toMatchObject([{ perihal: 'serah_tidak_tercatat', langkah: 6 }]);
    expect(m.berkas().kunjungan.at(-2)?.dibukaOleh).toBeNull();
  });
});
