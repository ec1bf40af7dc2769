import { describe, expect, it } from 'vitest';
import { tersedia } from '../../src/core/berkas/tersedia.ts';
import { duniaContoh, rencanaContoh } from '../../src/latihan/jalan/contoh.ts';
import { jalankan } from '../../src/latihan/jalan/jalankan.ts';
import { KERAMAIAN, kini, kurang, meja, perihal, RAK, sesuai, teks } from './lib/meja.ts';

const titipan = () => meja(KERAMAIAN, { tujuan: { di: 'titipan' } });
const penuh = { 'syarat-satu': sesuai, 'syarat-dua': sesuai };

describe('the second, invented SOP: one office, another form, no signature', () => {
  it('runs from penerimaan to selesai, press by press', () => {
    const m = titipan();
    m.pencet('penerima-tamu', { jenis: 'terima', nomor: 'IK-1' });
    m.pencet('pengawas', { jenis: 'disposisi', id: 'd', instruksi: null, sifat: 'biasa', batas: null });
    m.pencet('penilai', { jenis: 'periksa', hasil: 'lengkap', nilai: penuh });
    m.pencet('penyusun', { jenis: 'isi_form', isian: teks, lengkap: true, pemohon: null });
    m.pencet('pengawas', { jenis: 'paraf' });
    expect(kini(m)).toMatchObject({ langkah: 4, selesai: null });
    m.pencet('pengawas', { jenis: 'teruskan' });
    m.pencet('penerima-tamu', { jenis: 'arsip', tempat: RAK, digital: teks });
    m.pencet('penerima-tamu', {
      jenis: 'serahkan',
      penerima: teks,
      hubungan: 'sendiri',
      surat: ['surat-izin'],
    });
    expect(m.berkas().posisi).toEqual({ di: 'tutup', sebab: 'selesai' });
    expect(m.berkas().tandaTangan).toEqual([]);
    expect(m.berkas().kunjungan.flatMap((k) => (k.baku === null ? [] : [k.baku]))).toEqual([
      3, 20, 30, 10, 5,
    ]);
    expect(perihal(m)).toEqual([]);
  });

  it('loops at its one decision, straight from the loket into a new putaran', () => {
    const m = meja(KERAMAIAN, { tujuan: { di: 'langkah', langkah: 2, bagian: 0 } });
    m.pencet('penilai', { jenis: 'periksa', hasil: 'kurang', nilai: { ...penuh, 'syarat-dua': kurang } });
    expect(m.berkas().pemegang).toEqual({ jenis: 'pemohon' });
    m.pencet('penerima-tamu', { jenis: 'terima_perbaikan', syarat: ['syarat-dua'], dokumen: [] });
    expect(m.berkas()).toMatchObject({ putaran: 2, posisi: { langkah: 2 } });
  });

  it('offers its own words on its buttons and nothing that only the other SOP has', () => {
    const { berkas, selesai } = jalankan(
      duniaContoh(KERAMAIAN),
      rencanaContoh({ tujuan: { di: 'langkah', langkah: 1, bagian: 0 } }),
    );
    const m = titipan();
    const pelaku = { jenis: 'pejabat', penugasan: m.tempat('pengawas') } as const;
    const label = tersedia(KERAMAIAN, berkas, { saat: selesai, pelaku }).map((t) => t.label);
    expect(label).toContain('Tunjuk penilai');
    expect(label).toContain('Kembalikan ke meja tamu');
    expect(label.join()).not.toMatch(/Lurah|Camat|Kasi|Sekretaris/);
  });
});
