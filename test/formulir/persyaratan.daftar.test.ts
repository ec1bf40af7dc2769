import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUKU, F115, F116, harus, teksSop } from './definisi.uji.ts';
import { semuaField } from '../../src/core/formulir/form.ts';
import { tulisKesalahanDefinisi } from '../../src/core/formulir/kesalahan-definisi.ts';
import { namaKode } from '../../src/core/formulir/kode.ts';
import {
  bacaPersyaratan,
  cariAlasan,
  cariKeperluan,
  daftarPersyaratan,
  keperluanPerKelompok,
} from '../../src/core/formulir/persyaratan.ts';

const teks = teksSop('persyaratan.yaml');
const data = harus(bacaPersyaratan(parse(teks), 'persyaratan.yaml'));
const kunci = (keperluan: string, d = data) => daftarPersyaratan(d, keperluan).map((s) => s.kunci);
const dengan = (dari: string, menjadi: string) => {
  const diubah = teks.replace(dari, menjadi);
  expect(diubah).not.toBe(teks);
  return bacaPersyaratan(parse(diubah), 'persyaratan.yaml');
};
const rusak = (dari: string, menjadi: string) => {
  const hasil = dengan(dari, menjadi);
  return hasil.ok ? '' : hasil.kesalahan.map(tulisKesalahanDefinisi).join('\n');
};

describe('the persyaratan of a service', () => {
  it('are, for every service, one list', () => {
    const tabel = Object.fromEntries(data.keperluan.map((k) => [k.kunci, kunci(k.kunci).join(' ')]));
    expect(tabel).toEqual({
      'baru-keluarga': 'f-1-02 kk-lama-kedua-pihak buku-nikah akta-cerai sptjm-kawin-cerai',
      'baru-ganti-kepala': 'f-1-02 kk-lama akta-kematian-kepala pernyataan-wali',
      'baru-pisah': 'f-1-02 kk-lama ktp-el-nomor bukti-pisah',
      'baru-pindah-datang': 'f-1-02 surat-pindah pindah-dalam-kota pernyataan-pemilik-rumah',
      'baru-luar-negeri': 'f-1-02 skpln surat-pindah-perwakilan dokumen-perjalanan',
      'baru-rentan': 'f-1-02 pengganti-identitas f-1-04',
      'baru-warga-negara': 'f-1-02 keppres-sumpah kepmenkum',
      'tambah-kelahiran': 'f-1-02 kk-lama akta-kelahiran surat-lahir',
      'tambah-menumpang': 'f-1-02 kk-lama kk-tumpangan surat-pindah-luar kuasa-asuh pernyataan-menerima',
      'kurang-kematian': 'f-1-02 kk-lama akta-kematian',
      'kurang-pindah': 'f-1-02 kk-lama surat-pindah-keluar',
      'ubah-data': 'f-1-02 kk-lama f-1-06 bukti-perubahan',
      hilang: 'f-1-02 hilang-polisi ktp-el-nomor kitap',
      rusak: 'f-1-02 kk-rusak ktp-el-nomor kitap',
    });
  });

  it('name a form that exists and an alasan of that form', () => {
    const form = new Map([F115, F116].map((f) => [f.kunci, f]));
    for (const k of data.keperluan) {
      const milik = form.get(k.form);
      const alasan = milik && semuaField(milik).find((f) => f.awal === 'alasan');
      expect(namaKode(BUKU, alasan?.daftar ?? '', k.alasan), k.kunci).toBeDefined();
      const perluKata = k.form === 'f-1-16' && k.alasan === '3';
      if (perluKata) expect(k.alasan_lain, k.kunci).toBeDefined();
    }
  });

  it('leave no item unused', () => {
    const dipakai = new Set(data.keperluan.flatMap((k) => k.syarat));
    expect(data.syarat.filter((s) => !dipakai.has(s.kunci))).toEqual([]);
  });

  it('ask for nothing local, until the office switches it on with a basis', () => {
    expect(data.tambahan_setempat.every((t) => !t.aktif && t.dasar === null)).toBe(true);
    const dasar = 'bantuan: Tahun terakhir., aktif: true, dasar: Perwako 1/2020';
    const nyala = harus(dengan('bantuan: Tahun terakhir., aktif: false, dasar: null', dasar));
    expect(daftarPersyaratan(nyala, 'rusak').at(-1)).toMatchObject({
      kunci: 'pbb-lunas',
      setempat: true,
      dasar: 'Perwako 1/2020',
    });
    const mati = harus(
      dengan('terakhir., aktif: false, dasar: null', 'terakhir., aktif: false, dasar: Perwako 1/2020'),
    );
    expect(kunci('rusak', mati)).toEqual(kunci('rusak'));
    const satu = harus(
      dengan(
        'bantuan: Aturan lama., aktif: false, dasar: null',
        'bantuan: Aturan lama., aktif: true, dasar: Surat A',
      ),
    );
    expect(kunci('hilang', satu)).toContain('kehilangan-kelurahan');
    expect(kunci('rusak', satu)).not.toContain('kehilangan-kelurahan');
  });

  it('are looked up by key', () => {
    expect(cariKeperluan(data, 'hilang')?.form).toBe('f-1-15');
    expect(cariKeperluan(data, 'sim')).toBeUndefined();
    expect(kunci('sim')).toEqual([]);
    expect(cariAlasan(data, 'buram')?.label).toBe('Foto buram, tulisan tidak terbaca');
    expect(cariAlasan(data, 'lainnya')?.tulis_sendiri).toBe(true);
    expect(keperluanPerKelompok(data).map((k) => [k.kunci, k.keperluan.length])).toEqual([
      ['baru', 7],
      ['perubahan', 5],
      ['hilang-rusak', 2],
    ]);
  });
});

describe('a faulty persyaratan file', () => {
  it.each([
    [
      'syarat: [f-1-02, kk-lama, akta-kematian]',
      'syarat: [f-1-02, kk-lma]',
      'keperluan[9].syarat: Syarat "kk-lma" tidak ada di daftar syarat.',
    ],
    [
      'kelompok: hilang-rusak',
      'kelompok: hilang',
      'keperluan[12].kelompok: Kelompok "hilang" tidak dikenal.',
    ],
    ['bentuk: nomor', 'bentuk: salinan', 'Pilih salah satu: asli, fotokopi, nomor.'],
    ['kunci: kk-rusak,', 'kunci: kk-lama,', 'syarat: Kunci "kk-lama" dipakai dua kali.'],
    ['keperluan: [hilang]', 'keperluan: [lenyap]', 'Keperluan "lenyap" tidak dikenal.'],
    [
      'aktif: false, dasar: null',
      'aktif: true, dasar: null',
      'tambahan_setempat[0].dasar: Tulis dulu dasar setempatnya.',
    ],
    ['    untuk: Keluarga yang KK-nya rusak.\n', '', 'keperluan[13].untuk: Wajib diisi.'],
  ])('%s -> %s', (dari, menjadi, pesan) => {
    const kesalahan = rusak(dari, menjadi);
    expect(kesalahan).toContain(pesan);
    expect(kesalahan.startsWith('persyaratan.yaml, ')).toBe(true);
  });
});
