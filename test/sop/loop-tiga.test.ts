import { describe, expect, it } from 'vitest';
import { KK, kini, kurang, langkah, meja, MENIT, perihal, sesuai, teks } from './lib/meja.ts';

const diKasi = () => meja(KK, { tujuan: langkah(3), dibuka: true });
const [satu, dua] = ['syarat-satu', 'syarat-dua'];

describe('Tidak at 3', () => {
  it('is a visit of step 2 on its own clock, then waits for the pemohon without a clock, then opens step 2', () => {
    const m = diKasi();
    m.pencet('kasi-pemerintahan-kelurahan', {
      jenis: 'periksa',
      hasil: 'kurang',
      nilai: { [satu]: kurang, [dua]: sesuai },
    });
    const tiba = kini(m).tiba;
    expect(kini(m)).toMatchObject({ jenis: 'beritahu', langkah: 2, baku: 5, dibuka: null });
    expect(m.berkas().pemegang).toMatchObject({ jenis: 'pelaksana', pelaksana: 'sekretaris-kelurahan' });

    m.lewat(2);
    m.pencet('sekretaris-kelurahan', { jenis: 'buka' });
    m.pencet('sekretaris-kelurahan', { jenis: 'beritahu', saluran: 'whatsapp', pesan: teks });
    const visit = m.berkas().kunjungan.at(-2);
    expect([visit?.dibuka, visit?.selesai]).toEqual([tiba + 3 * MENIT, tiba + 4 * MENIT]);
    expect(kini(m)).toMatchObject({ jenis: 'tunggu', langkah: null, baku: null });
    expect(m.berkas().pemegang).toEqual({ jenis: 'pemohon' });

    m.pencet('staf-kelurahan', { jenis: 'terima_perbaikan', syarat: [satu], dokumen: [] });
    expect(m.berkas().posisi).toEqual(langkah(2));
    expect(m.berkas().putaran).toBe(1);
    expect(perihal(m)).toEqual([]);
    expect(m.berkas().pengembalian).toEqual({ 3: 1 });
  });

  it('asks again only for what changed', () => {
    const m = meja(KK, { tujuan: langkah(3), tidak: { 3: 1 }, dibuka: true, seed: 4 });
    const wanting = m.berkas().syarat.filter((s) => m.berkas().penilaian[3]?.[s]?.putusan === 'kurang');
    expect(wanting).toHaveLength(1);
    expect(m.ditolak('kasi-pemerintahan-kelurahan', { jenis: 'periksa', hasil: 'lengkap', nilai: {} })).toBe(
      'belum_dinilai',
    );
    const nilai = Object.fromEntries(wanting.map((s) => [s, sesuai]));
    m.pencet('kasi-pemerintahan-kelurahan', { jenis: 'periksa', hasil: 'lengkap', nilai });
    expect(m.berkas().posisi).toEqual(langkah(3, 1));
  });

  it('keeps seven visits to one step as seven records', () => {
    const m = meja(KK, { tujuan: langkah(4), tidak: { 3: 6 } });
    expect(m.berkas().kunjungan.filter((k) => k.langkah === 3)).toHaveLength(7);
    expect(m.berkas().kunjungan.filter((k) => k.langkah === 2)).toHaveLength(13);
    expect(m.berkas().pengembalian).toEqual({ 3: 6 });
  });

  it('refuses half a judgement, a lack without words, and a Tidak without a lack', () => {
    const m = diKasi();
    const kasi = 'kasi-pemerintahan-kelurahan';
    const bisu = { ...kurang, alasan: '' };
    const periksa = (hasil: 'lengkap' | 'kurang', nilai: Record<string, typeof sesuai>) =>
      m.ditolak(kasi, { jenis: 'periksa', hasil, nilai });
    expect(periksa('kurang', { [satu]: kurang })).toBe('belum_dinilai');
    expect(periksa('kurang', { [satu]: bisu, [dua]: sesuai })).toBe('alasan_kosong');
    expect(periksa('kurang', { [satu]: sesuai, [dua]: sesuai })).toBe('tidak_ada_kurang');
    expect(periksa('lengkap', { [satu]: kurang, [dua]: sesuai })).toBe('masih_kurang');
    expect(periksa('lengkap', { [satu]: sesuai, [dua]: sesuai, toString: sesuai })).toBe(
      'syarat_tidak_dikenal',
    );
  });

  it('does not let a document that came after the check go on unjudged', () => {
    const m = meja(KK, { tujuan: langkah(3, 1), dibuka: true });
    const kasi = 'kasi-pemerintahan-kelurahan';
    m.pencet(kasi, { jenis: 'tambah_dokumen', dokumen: [{ syarat: satu, dokumen: teks }] });
    const isi = { jenis: 'isi_form', isian: teks, lengkap: true, pemohon: 'hadir' } as const;
    expect(m.ditolak(kasi, isi)).toBe('belum_dinilai');
    m.pencet(kasi, { jenis: 'mundur' });
    m.pencet(kasi, { jenis: 'periksa', hasil: 'lengkap', nilai: { [satu]: sesuai } });
    m.pencet(kasi, isi);
    expect(m.berkas().posisi).toEqual(langkah(4));
    expect(m.berkas().kunjungan.filter((k) => k.langkah === 3)).toHaveLength(1);
  });
});
