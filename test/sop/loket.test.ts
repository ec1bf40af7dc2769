import { describe, expect, it } from 'vitest';
import { evolve } from '../../src/core/berkas/evolve.ts';
import { KK, kini, langkah, meja, MENIT, teks } from './lib/meja.ts';

describe('the loket', () => {
  it('gives the number once; a berkas that comes back keeps it', () => {
    const m = meja(KK, { tujuan: { di: 'penerimaan' }, kembali: { 1: 1 } });
    const peristiwa = m.pencet('staf-kelurahan', { jenis: 'terima', nomor: '999' });
    expect(peristiwa.map((p) => p.jenis)).toEqual(['berpindah']);
    expect(m.berkas().nomor).toBe('001');
  });

  it('holds a titipan outside the minutes, with no papers and no number', () => {
    const m = meja(KK, { tujuan: { di: 'titipan' } });
    expect(m.berkas()).toMatchObject({ nomor: null, surat: null });
    expect(kini(m)).toMatchObject({ jenis: 'loket', baku: null });
    const tambah = { jenis: 'tambah_dokumen', dokumen: [{ syarat: 'asing', dokumen: teks }] } as const;
    expect(m.ditolak('staf-kelurahan', tambah)).toBe('syarat_tidak_dikenal');
  });

  it('drops a filled form when another service asks for another form', () => {
    const m = meja(KK, { tujuan: langkah(5), dibuka: true });
    const loket = { ...m.berkas(), posisi: { di: 'penerimaan' } } as const;
    expect(loket.isian).not.toBeNull();
    const ganti = {
      versi: loket.versi + 1,
      terjadi: kini(m).tiba,
      pelaku: { jenis: 'sistem' },
      peristiwa: { jenis: 'keperluan_diganti', keperluan: 'lain', form: 'lain', syarat: [] },
    } as const;
    const sesudah = evolve(loket, ganti);
    expect(sesudah.isian).toBeNull();
    expect(sesudah.tandaTangan.every((t) => t.gugur !== null)).toBe(true);
  });
});

describe('a clock that was set back', () => {
  it('never ends a visit before it began, and keeps the event’s own time', () => {
    const m = meja(KK, { tujuan: langkah(2) });
    const { tiba } = kini(m);
    m.lewat(-600);
    m.pencet('sekretaris-kelurahan', { jenis: 'buka' });
    expect(kini(m).dibuka).toBe(tiba);
    m.pencet('sekretaris-kelurahan', {
      jenis: 'disposisi',
      id: 'd',
      instruksi: null,
      sifat: 'biasa',
      batas: null,
    });
    expect(m.berkas().kunjungan.at(-2)?.selesai).toBe(tiba);
    expect(kini(m).tiba).toBe(tiba);
    m.lewat(601);
    m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'buka' });
    expect(kini(m).dibuka).toBeGreaterThan(tiba + MENIT);
  });
});
