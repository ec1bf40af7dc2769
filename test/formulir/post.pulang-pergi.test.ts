import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isiAwal, wilayahAwal } from '../../src/core/formulir/awal.ts';
import { BUKU, F115, F116, PINJAM } from './definisi.uji.ts';
import type { Isian } from '../../src/core/formulir/isian.ts';
import { isianApaPun, LENGKAP } from './isian.uji.ts';
import { dariPost, kePost, timpa } from '../../src/core/formulir/post.ts';
import { bacaTanggal, bagianTanggal, gabungTanggal } from '../../src/core/formulir/tanggal-isian.ts';
import { tampil } from '../../src/core/formulir/tampil.ts';
import { bacaTindakan, terapkanTindakan } from '../../src/core/formulir/tindakan-baris.ts';

describe('a posted form', () => {
  it('keeps every typed character', () => {
    const post = { nik_pemohon: ' 1971o6 ', 'anggota.0.nik': 'x', 'anggota.0.nama': '<b>', rt: '5 ' };
    expect(dariPost(F115, post)).toEqual({
      nilai: { nik_pemohon: ' 1971o6 ', rt: '5 ' },
      baris: [{ nik: 'x', nama: '<b>' }],
    });
  });

  it('ignores names it does not have, computed fields and odd row numbers', () => {
    const post = {
      __proto__x: '1',
      constructor: '1',
      jumlah_anggota: '99',
      paraf_petugas: 'x',
      'anggota.0.agama': '1',
      'anggota.-1.nik': '1',
      'anggota.1e3.nik': '1',
      'anggota.9999999.nik': '1',
      'pinjaman.0.nik': '1',
    };
    expect(dariPost(F115, post)).toEqual({ nilai: {}, baris: [{}] });
  });

  it('takes no inherited name for a posted one', () => {
    const [bagian] = PINJAM.bagian;
    const [field] = bagian?.field ?? [];
    if (!bagian || !field) throw new Error('no field');
    const form = { ...PINJAM, bagian: [{ ...bagian, field: [{ ...field, kunci: 'constructor' }] }] };
    expect(Object.keys(dariPost(form, {}).nilai)).toEqual([]);
    expect(dariPost(form, { constructor: 'x' }).nilai).toEqual({ constructor: 'x' });
  });

  it('orders rows by number and closes gaps; the last of repeated values counts', () => {
    const post = {
      'anggota.10.nik': 'c',
      'anggota.2.nik': 'b',
      'anggota.0.nik': ['', 'a'],
      alasan: ['1', '2'],
    };
    expect(dariPost(F115, post)).toEqual({
      nilai: { alasan: '2' },
      baris: [{ nik: 'a' }, { nik: 'b' }, { nik: 'c' }],
    });
  });

  it('reads a date from its three inputs, and gives each back as typed', () => {
    const typed = { hari: '2', bulan: '02', tahun: '20o0' };
    const isian = dariPost(F115, { 'tanggal.hari': '2', 'tanggal.bulan': '02', 'tanggal.tahun': '20o0' });
    expect(bagianTanggal(isian.nilai['tanggal'] ?? '')).toEqual(typed);
    expect(
      dariPost(F115, { 'tanggal.hari': '', 'tanggal.bulan': '', 'tanggal.tahun': '' }).nilai['tanggal'],
    ).toBe('');
    expect(bagianTanggal('2000-02-03')).toEqual({ hari: '03', bulan: '02', tahun: '2000' });
    fc.assert(
      fc.property(
        fc.record({ hari: tanpaGaris, bulan: fc.string({ maxLength: 2 }), tahun: tanpaGaris }),
        (bagian) => {
          expect(bagianTanggal(gabungTanggal(bagian))).toEqual(bagian);
        },
      ),
    );
  });

  it.each([
    ['1/1/1900', '1900-01-01'],
    ['31/12/1899', undefined],
    ['31/12/2100', '2100-12-31'],
    ['1/1/2101', undefined],
    ['02-02-2000', '2000-02-02'],
    ['2000-2-2', '2000-02-02'],
    ['31/4/2026', undefined],
    ['30/4/2026', '2026-04-30'],
    ['1/1/26', undefined],
    ['besok', undefined],
    ['', undefined],
  ])('the date %j is %j', (teks, iso) => expect(bacaTanggal(teks)).toBe(iso));

  it.each([F115, F116, PINJAM])('of $kode goes to the browser and back unchanged', (form) => {
    const berisi = isianApaPun(form).map((i: Isian) => ({
      ...i,
      baris: i.baris.filter((b) => Object.keys(b).length > 0),
    }));
    fc.assert(
      fc.property(berisi, (isian) => {
        expect(dariPost(form, kePost(form, isian))).toEqual(isian);
      }),
    );
  });

  it('of one section leaves the others as they were', () => {
    const post = dariPost(F115, { rt: '7' });
    expect(timpa(LENGKAP, post, { denganBaris: false })).toEqual({
      ...LENGKAP,
      nilai: { ...LENGKAP.nilai, rt: '7' },
    });
    expect(timpa(LENGKAP, post, { denganBaris: true }).baris).toEqual([]);
  });
});

const tanpaGaris = fc.string({ maxLength: 4 }).filter((s) => !s.includes('/'));

describe('a button beside the rows', () => {
  const baris = ['a', 'b', 'c'].map((nik) => ({ nik }));
  const hasil = (teks: string) =>
    terapkanTindakan(F115, { nilai: {}, baris }, teks)
      .baris.map((b) => b['nik'] ?? '-')
      .join('');

  it.each([
    ['tambah', 'abc-'],
    ['hapus:0', 'bc'],
    ['hapus:2', 'ab'],
    ['hapus:3', 'abc'],
    ['naik:0', 'abc'],
    ['naik:1', 'bac'],
    ['turun:1', 'acb'],
    ['turun:2', 'abc'],
    ['naik:9', 'abc'],
    ['hapus:-1', 'abc'],
    ['hapus:', 'abc'],
    ['hapus:1:2', 'abc'],
    ['simpan', 'abc'],
    ['', 'abc'],
  ])('%j', (teks, urutan) => expect(hasil(teks)).toBe(urutan));

  it('adds no row to a full form, nor to one without rows', () => {
    const penuh = { nilai: {}, baris: Array.from({ length: 40 }, () => ({})) };
    expect(terapkanTindakan(F115, penuh, 'tambah').baris).toHaveLength(40);
    expect(terapkanTindakan(F115, { ...penuh, baris: penuh.baris.slice(1) }, 'tambah').baris).toHaveLength(
      40,
    );
    expect(terapkanTindakan(PINJAM, { nilai: {}, baris: [] }, 'tambah').baris).toEqual([]);
  });

  it('never loses or changes another row', () => {
    const tombol = fc.oneof(
      fc.constant('tambah'),
      fc.tuple(fc.constantFrom('hapus', 'naik', 'turun'), fc.nat(7)).map(([j, n]) => `${j}:${n}`),
    );
    fc.assert(
      fc.property(isianApaPun(F115), tombol, (isian, teks) => {
        const sesudah = terapkanTindakan(F115, isian, teks);
        const tindakan = bacaTindakan(teks);
        const hilang = isian.baris.filter((b) => !sesudah.baris.includes(b));
        const dibuang = tindakan?.jenis === 'hapus' ? isian.baris[tindakan.nomor] : undefined;
        expect(hilang).toEqual(dibuang === undefined ? [] : [dibuang]);
        expect(sesudah.nilai).toBe(isian.nilai);
      }),
    );
  });
});

describe('a form that starts from the loket', () => {
  it('asks nothing that is known already', () => {
    const { nilai, baris } = isiAwal(F116, {
      ...wilayahAwal(BUKU, '1003'),
      nama: 'FAJAR PRATAMA',
      alasan: '3',
      alasan_lain: 'Perubahan elemen data',
      nik: '',
    });
    expect(nilai).toMatchObject({
      kode_provinsi: '19',
      kode_kota: '71',
      kode_kecamatan: '06',
      kode_kelurahan: '1003',
      nama_kelurahan: 'Gabek Satu',
      alamat_kelurahan: 'Gabek Satu',
      alamat_provinsi: 'Kepulauan Bangka Belitung',
      kodepos: '33118',
      nama_pemohon: 'FAJAR PRATAMA',
      alasan_lain: 'Perubahan elemen data',
    });
    expect(nilai).not.toHaveProperty('nik_pemohon');
    expect(baris).toEqual([]);
  });

  it('of an unknown kelurahan leaves that part to be typed', () => {
    expect(isiAwal(F115, wilayahAwal(BUKU, '9999')).nilai).not.toHaveProperty('kode_kelurahan');
  });
});

describe('a value for people', () => {
  const field = (kunci: string) => {
    const ada = [...F115.bagian.flatMap((b) => b.field), ...(F115.kelompok?.field ?? [])].find(
      (f) => f.kunci === kunci,
    );
    if (!ada) throw new Error(kunci);
    return ada;
  };
  it.each([
    ['tanggal', '2026-11-24', '24 November 2026'],
    ['tanggal', '31/2/2026', '31/2/2026'],
    ['nik', '1971064202009903', '197106 420200 9903'],
    ['shdk', '03', 'ISTRI'],
    ['shdk', '12', '12'],
    ['alamat', 'JL. TIMAH', 'JL. TIMAH'],
  ])('%s %s is shown as %s', (kunci, nilai, tertulis) =>
    expect(tampil(field(kunci), nilai, BUKU)).toBe(tertulis),
  );
});
