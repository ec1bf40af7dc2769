import { describe, expect, it } from 'vitest';
import { kolom, semuaField } from '../../src/core/formulir/form.ts';
import { bahan, cetak, keluarga, NILAI } from './cetak-uji.ts';
import { BUKU, F115, F116 } from './definisi.uji.ts';
import { bacaPdf } from './pdf-uji.ts';

/** Printed words of both sheets, from the description of the official form and not from its definition. */
const BERSAMA = [
  'PEMERINTAH PROVINSI',
  'PEMERINTAH KABUPATEN/KOTA',
  'KECAMATAN',
  'KELURAHAN/DESA',
  'WARGA NEGARA INDONESIA',
  'Harap diisi dengan huruf cetak dan tinta hitam',
  'diserahkan kembali ke kantor desa/kelurahan',
  '1. Nama Lengkap Pemohon',
  '2. NIK Pemohon',
  'RT',
  'RW',
  'a. Desa/Kelurahan',
  'b. Kecamatan',
  'c. Kabupaten/Kota',
  'd. Provinsi',
  'Kode Pos',
  'Telepon',
  'orang',
  'DAFTAR ANGGOTA KELUARGA PEMOHON (hanya diisi anggota keluarga saja)',
  'No.',
  'NIK',
  'Nama Lengkap',
  'SHDK',
  'Mengetahui,',
  'Plh. Camat',
  'Kepala Desa/Lurah',
  'Pemohon',
  'NIP',
  'No. Reg.',
  'Tanggal Pemasukan Data',
  'Tgl.',
  'Bln.',
  'Thn.',
  'Paraf Petugas',
  '*) Diisi oleh petugas',
  // SHDK codes, codes.json.
  '01 KEPALA KELUARGA, 02 SUAMI, 03 ISTRI, 04 ANAK, 05 MENANTU, 06 CUCU, 07 ORANGTUA, 08 MERTUA, 09 FAMILI LAIN,',
  '10 PEMBANTU, 11 LAINNYA',
  'halaman 1 dari 1',
  'Dicetak 24-11-2026 09.42 oleh Dewi Anggraini',
  'Nomor berkas G1-26-0412-K',
  '8K2F-7QXM',
];
const SENDIRI = {
  'f-1-15': [
    'F-1.15',
    'FORMULIR PERMOHONAN KARTU KELUARGA (KK) BARU',
    '3. No. KK Semula',
    '4. Alamat Pemohon',
    '5. Alasan Permohonan',
    '1. Karena Membentuk Rumah Tangga Baru',
    '2. Karena Kartu Keluarga Hilang/Rusak',
    '3. Lainnya',
    '6. Jumlah Anggota Keluarga',
    '7. DAFTAR ANGGOTA',
  ],
  'f-1-16': [
    'F-1.16',
    'FORMULIR PERMOHONAN PERUBAHAN KARTU KELUARGA (KK)',
    '3. Nama Kepala Keluarga',
    '4. No. KK',
    '5. Alamat Pemohon',
    '6. Kepala Keluarga Lama',
    '7. No. KK Lama',
    '8. Alamat Keluarga Lama',
    '9. Alasan Permohonan',
    '1. Karena Penambahan Anggota Keluarga (Kelahiran, Kedatangan)',
    '2. Karena Pengurangan Anggota Keluarga (Kematian, Kepindahan)',
    '3. Lainnya :',
    '10. Jumlah Anggota Keluarga',
    '11. DAFTAR ANGGOTA',
  ],
} as const;

describe.each([
  ['f-1-15', F115],
  ['f-1-16', F116],
] as const)('%s', (kunci, form) => {
  const kasus = (['1', '2', '3'] as const).flatMap((alasan) =>
    (['a4', 'f4'] as const).map((kertas) => ({ alasan, kertas })),
  );
  it.each(kasus)('holds every official word, alasan $alasan on $kertas', ({ alasan, kertas }) => {
    const halaman = bacaPdf(cetak(bahan(form, { nilai: { alasan } }, { kertas })));
    expect(halaman).toHaveLength(1);
    const teks = halaman[0]?.teks ?? '';
    expect([...BERSAMA, ...SENDIRI[kunci]].filter((k) => !teks.includes(k))).toEqual([]);
    expect(teks).toMatch(new RegExp(`Alasan Permohonan : ${alasan} 1\\. Karena`, 'u'));
  });

  it('holds every filled field of the definition, findable as one text', () => {
    const teks = bacaPdf(cetak(bahan(form, { nilai: { alasan: '3' } })))[0]?.teks ?? '';
    const isi = semuaField(form)
      .filter((f) => !['tanggal', 'tanggal_pemasukan', 'jumlah_anggota', 'alasan'].includes(f.kunci))
      .map((f) => NILAI[f.kunci] ?? '')
      .filter((v) => !/^\d{0,3}$/u.test(v));
    expect(isi.length).toBeGreaterThan(14);
    expect(isi.filter((v) => !teks.toUpperCase().includes(v.toUpperCase()))).toEqual([]);
    expect(teks).toContain('Pangkalpinang, 24 November 2026');
    for (const deret of ['PROVINSI : 1 9', 'KABUPATEN/KOTA : 7 1', 'KECAMATAN : 0 6', 'DESA : 1003']) {
      expect(teks).toContain(deret);
    }
    expect(teks).toMatch(/RT 0 0 5 RW 0 1 2/u);
    if (kunci === 'f-1-16') expect(teks).toMatch(/RT 0 0 7 RW 0 0 8/u);
    expect(teks).toMatch(/Jumlah Anggota Keluarga : 0 4 orang/u);
    expect(teks).toMatch(/Tgl\. 3 1 Bln\. 1 2 Thn\. 2 6/u);
    expect(teks).toContain('(Rosmala Dewi, S.Sos.)');
    expect(teks).toContain('198001012005011002');
  });

  it('has a place, a row of its own or boxes for every field, also one that an office added', () => {
    const tambahan = {
      kunci: 'nama_dusun',
      no: '4e',
      label: 'Dusun',
      jenis: 'teks',
      wajib: false,
      petugas: false,
      tulis_tangan: false,
      unik: false,
    } as const;
    const bagian = form.bagian.map((b) =>
      b.kunci === 'alamat' ? { ...b, field: [...b.field, tambahan] } : b,
    );
    const lain = { ...form, bagian };
    const teks = bacaPdf(cetak(bahan(lain, { nilai: { nama_dusun: 'Mawar Timur' } })))[0]?.teks ?? '';
    expect(teks).toContain('4e. Dusun : MAWAR TIMUR');
    // And only that one: what has an official place is not repeated under the words of the definition.
    const biasa = bacaPdf(cetak(bahan(form)))[0]?.teks ?? '';
    const kata = ['Kode provinsi', 'Tempat :', 'Tanggal pemasukan data', 'Alasan lainnya', 'RT lama', '4e.'];
    expect(kata.filter((k) => biasa.includes(k))).toEqual([]);
  });

  it('prints every column of a member, the SHDK as two digits', () => {
    const anggota = keluarga(4);
    const teks = bacaPdf(cetak(bahan(form, { baris: anggota })))[0]?.teks ?? '';
    expect(kolom(form).map((f) => f.kunci)).toEqual(['nik', 'nama', 'shdk']);
    for (const a of anggota) {
      expect(teks).toContain(a['nik']);
      expect(teks).toContain(a['nama']);
    }
    expect(teks).toMatch(/SUKARNI 0 2/u);
  });

  it('knows the codes it prints from the code book', () => {
    expect(BUKU.daftar['shdk']?.isi).toHaveLength(11);
    expect(BUKU.daftar[kunci === 'f-1-15' ? 'f115_alasan' : 'f116_alasan']?.isi).toHaveLength(3);
  });
});
