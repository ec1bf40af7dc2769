import { describe, expect, it } from 'vitest';
import { tandaBerlaku } from '../../src/core/berkas/berkas.ts';
import type { Rencana } from '../../src/latihan/jalan/rencana.ts';
import { HARI, KK, kini, langkah, meja, perihal, teks } from './lib/meja.ts';

const alasan = teks;

describe('kembalikan untuk perbaikan', () => {
  it.each([
    [1, { di: 'penerimaan' }],
    [4, langkah(3, 1)],
    [5, langkah(4)],
    [8, langkah(7)],
    [9, langkah(8)],
    [10, langkah(9)],
  ] as const)('from %i', (dari, ke) => {
    const m = meja(KK, { tujuan: langkah(dari), dibuka: true });
    m.pencet(m.berkas().penanggung?.pelaksana ?? '', { jenis: 'kembalikan', alasan });
    expect(m.berkas().posisi).toEqual(ke);
    expect(m.berkas().penyimpangan).toMatchObject([{ perihal: 'dikembalikan', langkah: dari, alasan }]);
  });

  it.each([2, 3, 6, 7, 11])('is not offered at %i', (no) => {
    const m = meja(KK, { tujuan: langkah(no), dibuka: true });
    expect(m.ditolak(m.berkas().penanggung?.pelaksana ?? '', { jenis: 'kembalikan', alasan })).toBe(
      'bukan_giliran',
    );
  });
});

describe('tarik', () => {
  it('takes the berkas back while unopened, and the signature of that press falls', () => {
    const m = meja(KK, { tujuan: langkah(6) });
    expect(tandaBerlaku(m.berkas(), 'ttd-lurah')).toBeDefined();
    expect(m.ditolak('sekretaris-kelurahan', { jenis: 'tarik' })).toBe('bukan_wewenang');
    m.pencet('lurah', { jenis: 'tarik' });
    expect(m.berkas().posisi).toEqual(langkah(5));
    expect(tandaBerlaku(m.berkas(), 'ttd-lurah')).toBeUndefined();
    expect(perihal(m)).toEqual(['ditarik']);
  });

  it('leaves a signature that was only confirmed', () => {
    const m = meja(KK, { tujuan: langkah(6), tidak: { 7: 1 } });
    m.pencet('lurah', { jenis: 'tarik' });
    expect(tandaBerlaku(m.berkas(), 'ttd-lurah')).toBeDefined();
  });

  it('is over once the receiver opened it', () => {
    const m = meja(KK, { tujuan: langkah(6), dibuka: true });
    expect(m.ditolak('lurah', { jenis: 'tarik' })).toBe('bukan_giliran');
  });

  it('names nobody as the reader of a visit that was never opened', () => {
    const m = meja(KK, { tujuan: langkah(4) });
    m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'tarik' });
    expect(m.berkas().kunjungan.at(-2)).toMatchObject({ langkah: 4, dibukaOleh: null });
  });

  it('does not make the sender a holder of two posts', () => {
    const m = meja(KK, { tujuan: langkah(5), tarik: { 3: 1 } });
    expect(perihal(m)).toEqual(['ditarik']);
  });
});

describe('waiting too long', () => {
  const menunggu: Partial<Rencana> = {
    tujuan: { di: 'jalan', dari: 3, cabang: 'tidak', hop: 1 },
    tidak: { 3: 1 },
  };

  it('expires after 30 days and not before, by the program alone, and can be opened again', () => {
    const m = meja(KK, menunggu);
    expect(m.ditolak('staf-kelurahan', { jenis: 'kedaluwarsakan' })).toBe('bukan_wewenang');
    m.lewat(30 * 24 * 60 - 5);
    expect(m.ditolak('sistem', { jenis: 'kedaluwarsakan' })).toBe('belum_waktunya');
    m.lewat(5);
    m.pencet('sistem', { jenis: 'kedaluwarsakan' });
    expect(m.berkas().posisi).toEqual({ di: 'tutup', sebab: 'kedaluwarsa' });
    expect(m.berkas().pemegang).toEqual({ jenis: 'tutup' });

    m.pencet('staf-kelurahan', { jenis: 'buka_kembali', alasan });
    expect(m.berkas().posisi).toEqual(menunggu.tujuan);
    expect(m.ditolak('sistem', { jenis: 'kedaluwarsakan' })).toBe('belum_waktunya');
    expect(perihal(m)).toEqual(['kedaluwarsa', 'dibuka_kembali']);
  });

  it('does not expire what lies in the office', () => {
    const m = meja(KK, { tujuan: langkah(4) });
    m.lewat(60 * 24 * 60);
    expect(m.ditolak('sistem', { jenis: 'kedaluwarsakan' })).toBe('bukan_giliran');
  });
});

describe('other ends and ways', () => {
  it('hands a berkas to the right kelurahan, which then acts in its stead', () => {
    const m = meja(KK, { tujuan: { di: 'penerimaan' }, kembali: { 1: 1 } });
    const lama = m.tempat('staf-kelurahan');
    const pindah = { jenis: 'alihkan', unit: 'kelurahan', alasan } as const;
    expect(m.ditolak(lama, { ...pindah, kantor: lama.kantor })).toBe('kantor_tidak_cocok');
    expect(m.ditolak(lama, { ...pindah, unit: 'kecamatan', kantor: 'lain' })).toBe('kantor_tidak_cocok');
    m.pencet(lama, { ...pindah, kantor: 'kelurahan-dua' });
    expect(m.berkas()).toMatchObject({ nomor: '001', penanggung: { kantor: 'kelurahan-dua' } });
    expect(m.ditolak(lama, { jenis: 'terima', nomor: '002' })).toBe('bukan_wewenang');
    m.pencet('staf-kelurahan', { jenis: 'terima', nomor: '002' });
    expect(m.berkas()).toMatchObject({
      nomor: '001',
      penanggung: { pelaksana: 'lurah', kantor: 'kelurahan-dua' },
    });
  });

  it('corrects a finished berkas in a new putaran', () => {
    const m = meja(KK, { tujuan: { di: 'tutup', sebab: 'selesai' } });
    expect(m.ditolak('staf-kelurahan', { jenis: 'buka_kembali', alasan })).toBe('bukan_giliran');
    m.pencet('staf-kecamatan', { jenis: 'koreksi', alasan });
    expect(m.berkas()).toMatchObject({ posisi: langkah(3), putaran: 2, koreksi: 1 });
    expect(perihal(m)).toEqual(['dikoreksi']);
  });

  it('lets only a holder that the SOP names refuse a berkas', () => {
    const m = meja(KK, { tujuan: langkah(2), dibuka: true });
    expect(m.ditolak('lurah', { jenis: 'tolak', alasan })).toBe('bukan_giliran');
    const n = meja(KK, { tujuan: langkah(3), dibuka: true });
    n.pencet('kasi-pemerintahan-kelurahan', { jenis: 'tolak', alasan });
    expect(n.berkas().posisi).toEqual({ di: 'tutup', sebab: 'ditolak' });
  });
});

describe('people', () => {
  it('one person in two posts may act, and it is recorded once', () => {
    const m = meja(KK, { tujuan: langkah(5) });
    const kasi = m.tempat('kasi-pemerintahan-kelurahan');
    const plh = { ...m.tempat('lurah'), id: 'plh', orang: kasi.orang, status: 'plh' } as const;
    m.pencet(plh, { jenis: 'tanda_tangan', cara: 'basah' });
    expect(m.berkas().penyimpangan).toMatchObject([
      { perihal: 'rangkap_jabatan', langkah: 5, oleh: { orang: kasi.orang, status: 'plh' } },
    ]);
    m.pencet(plh, { jenis: 'tarik' });
    m.pencet(plh, { jenis: 'tanda_tangan', cara: 'basah' });
    expect(perihal(m)).toEqual(['rangkap_jabatan', 'ditarik']);
  });

  it('nobody acts before or after their appointment, at another kantor or in another post', () => {
    const m = meja(KK, { tujuan: langkah(1) });
    const lurah = m.tempat('lurah');
    const buka = { jenis: 'buka' } as const;
    expect(m.ditolak({ ...lurah, sampai: kini(m).tiba }, buka)).toBe('tidak_berlaku');
    expect(m.ditolak({ ...lurah, mulai: kini(m).tiba + HARI }, buka)).toBe('tidak_berlaku');
    expect(m.ditolak({ ...lurah, kantor: 'kelurahan-dua' }, buka)).toBe('bukan_wewenang');
    expect(m.ditolak('camat', buka)).toBe('bukan_wewenang');
    m.pencet({ ...lurah, sampai: kini(m).tiba + HARI }, buka);
  });

  it('an office comments once its part has begun', () => {
    const m = meja(KK, { tujuan: langkah(4) });
    expect(m.ditolak('camat', { jenis: 'komentar', teks })).toBe('bukan_wewenang');
    m.pencet('lurah', { jenis: 'komentar', teks });
    const n = meja(KK, { tujuan: langkah(7) });
    n.pencet('camat', { jenis: 'komentar', teks });
  });
});
