import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUKU, F115, F116, PINJAM, teksSop } from './definisi.uji.ts';
import { bacaForm } from '../../src/core/formulir/form.baca.ts';
import { diketik, kolom, semuaField } from '../../src/core/formulir/form.ts';
import { bacaBukuKode, daftarKode, namaKode } from '../../src/core/formulir/kode.ts';
import { tulisKesalahanDefinisi } from '../../src/core/formulir/kesalahan-definisi.ts';

const teks = teksSop('formulir/f-1-15.yaml');
const rusak = (dari: string | RegExp, menjadi: string): readonly string[] => {
  const diubah = teks.replace(dari, menjadi);
  expect(diubah).not.toBe(teks);
  const hasil = bacaForm(parse(diubah), 'formulir/f-1-15.yaml');
  return hasil.ok ? [] : hasil.kesalahan.map(tulisKesalahanDefinisi);
};

describe('the official forms as data', () => {
  it('F-1.15 carries every numbered field of the paper', () => {
    const nomor = semuaField(F115).flatMap((f) => f.no ?? []);
    expect(nomor).toEqual(['1', '2', '3', '4', '4a', '4b', '4c', '4d', '5', '6']);
    expect(F115.kelompok?.no).toBe('7');
    expect(kolom(F115).map((f) => f.kunci)).toEqual(['nik', 'nama', 'shdk']);
  });

  it('F-1.16 carries every numbered field of the paper', () => {
    const nomor = semuaField(F116).flatMap((f) => f.no ?? []);
    expect(nomor.join(' ')).toBe('1 2 3 4 5 5a 5b 5c 5d 6 7 8 8a 8b 8c 8d 9 10');
    expect(F116.kelompok?.no).toBe('11');
  });

  it.each([F115, F116])(
    '$kode carries every signature of the SOP, entry date and a place for the initials',
    (form) => {
      const sop: { tanda_tangan: { kunci: string }[] } = parse(teksSop('sop.yaml'));
      const kunci = form.tanda_tangan.map((t) => t.kunci);
      expect(kunci.toSorted()).toEqual(sop.tanda_tangan.map((t) => t.kunci).toSorted());
      expect(form.tanda_tangan.filter((t) => !t.nip).map((t) => t.tertulis)).toEqual(['Pemohon']);
      const petugas = form.bagian.find((b) => b.kunci === 'petugas')?.field.map((f) => [f.kunci, diketik(f)]);
      expect(petugas).toEqual([
        ['tanggal_pemasukan', true],
        ['paraf_petugas', false],
      ]);
    },
  );

  it.each([F115, F116])('$kode names only code lists that the book has', (form) => {
    const daftar = [...semuaField(form), ...kolom(form)].flatMap((f) => f.daftar ?? []);
    expect(daftar.every((nama) => daftarKode(BUKU, nama).length > 0)).toBe(true);
  });

  it('a form of another SOP, without signatures and rows, is the same kind of value', () => {
    expect(PINJAM.tanda_tangan).toEqual([]);
    expect(kolom(PINJAM)).toEqual([]);
  });
});

describe('a faulty form definition', () => {
  it.each([
    [
      'label: Alasan permohonan, jenis: kode',
      'label: Alasan permohonan, jenis: kodi',
      'bagian[3].field[0].jenis: Pilih salah satu: teks, nik',
    ],
    ['judul: Wilayah', 'judl: Wilayah', 'bagian[0].judul: Wajib diisi.'],
    ['judul: Wilayah', 'judl: Wilayah', 'bagian[0]: Kunci ini tidak dikenal: judl. Periksa ejaannya.'],
    ["no: '5'", 'no: 5', 'bagian[3].field[0].no: Isi dengan teks (beri tanda kutip bila berupa angka).'],
    ['daftar: f115_alasan, ', '', 'bagian[3].field[0]: "daftar" ada bila, dan hanya bila, jenis kode.'],
    ['kunci: nik_pemohon', 'kunci: nama_pemohon', 'bagian: Kunci "nama_pemohon" dipakai dua kali.'],
    ['kolom: shdk', 'kolom: hubungan', 'kelompok.jumlah_kode: Kolom "hubungan" tidak ada di kelompok ini.'],
    ['maks: 40', 'maks: 0', 'kelompok.maks: Isi paling sedikit 1.'],
    ['maks: 40', 'min: 41\n  maks: 40', 'kelompok.min: "min" tidak boleh lebih dari "maks".'],
    [
      'wajib: true, unik: true',
      'wajib: true, unik: true, bila: { field: shdk, salah_satu: ["04"] }',
      'kelompok.field[0]: "bila" menunjuk "shdk"',
    ],
    ['kunci: nik_pemohon', 'kunci: nik.pemohon', 'Kunci hanya huruf kecil, angka, dan garis bawah.'],
    [
      /\nkelompok:[\s\S]*?\ntanda_tangan/,
      '\ntanda_tangan',
      'kelompok: "jumlah_anggota" menghitung baris, tetapi form ini tanpa kelompok.',
    ],
  ])('%s -> %s', (dari, menjadi, pesan) => {
    const kesalahan = rusak(dari, menjadi);
    expect(kesalahan.join('\n')).toContain(pesan);
    expect(kesalahan.every((k) => k.startsWith('formulir/f-1-15.yaml, '))).toBe(true);
  });

  it('is told also when it is no form at all', () => {
    expect(bacaForm(null, 'formulir/x.yaml')).toEqual({
      ok: false,
      kesalahan: [{ berkas: 'formulir/x.yaml', jalur: '(seluruh isi)', pesan: 'Wajib diisi.' }],
    });
  });
});

describe('the code book', () => {
  it('knows the official lists by code', () => {
    expect(namaKode(BUKU, 'shdk', '03')).toBe('ISTRI');
    expect(namaKode(BUKU, 'shdk', '3')).toBeUndefined();
    expect(namaKode(BUKU, 'agama', '7')).toBe('KEPERCAYAAN TERHADAP TUHAN YME');
    expect(namaKode(BUKU, 'constructor', '1')).toBeUndefined();
    const panjang = [
      'agama',
      'status_kawin',
      'status_kawin_kk',
      'shdk',
      'golongan_darah',
      'pendidikan',
      'pekerjaan',
    ];
    expect(panjang.map((d) => daftarKode(BUKU, d).length)).toEqual([7, 6, 4, 11, 13, 10, 99]);
    expect(BUKU.wilayah.kelurahan).toHaveLength(6);
  });

  it('refuses a code given twice', () => {
    const buku = {
      ...BUKU,
      daftar: {
        agama: {
          sumber: 's',
          pasti: true,
          isi: [
            { kode: '1', nama: 'A' },
            { kode: '1', nama: 'B' },
          ],
        },
      },
    };
    expect(bacaBukuKode(buku, 'kode.json')).toMatchObject({
      kesalahan: [{ pesan: 'Kode 1 dipakai dua kali.' }],
    });
  });
});
