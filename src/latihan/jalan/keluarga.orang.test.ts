import { describe, expect, it } from 'vitest';
import { bacaNik } from '../../core/formulir/nik.ts';
import { penduduk } from './keluarga.ts';

const desa = penduduk(7);
const keluarga = Array.from({ length: 600 }, () => desa.keluarga());
const semua = keluarga.flatMap((k) => k.anggota.map((a) => a.orang));

describe('invented people', () => {
  it('carry a NIK that says their birth date and sex and can belong to nobody', () => {
    for (const o of semua) {
      const hasil = bacaNik(o.nik);
      if (!hasil.ok) throw new Error(o.nik);
      const { tanggal, bulan, tahun, jenisKelamin, wilayah } = hasil.nik;
      const dua = (n: number): string => String(n).padStart(2, '0');
      expect(`${dua(tahun)}-${dua(bulan)}-${dua(tanggal)}`).toBe(o.tanggalLahir.slice(2));
      expect([jenisKelamin, wilayah, o.nik.slice(12, 14)]).toEqual([o.jenisKelamin, '197106', '99']);
      expect(o.telepon).toMatch(/^0812-0000-\d{4}$/);
    }
  });

  it('never share a number', () => {
    const nomor = [...semua.map((o) => o.nik), ...keluarga.map((k) => k.nomorKk)];
    expect(new Set(nomor).size).toBe(nomor.length);
  });

  it('come from several communities and are the same for the same seed', () => {
    expect(new Set(keluarga.map((k) => k.komunitas)).size).toBeGreaterThan(5);
    expect(penduduk(7).keluarga()).toEqual(keluarga[0]);
    expect(penduduk(8).keluarga()).not.toEqual(keluarga[0]);
  });
});
