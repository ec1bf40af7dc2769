import { describe, expect, it } from 'vitest';
import { bakukanKode, dicariKodenya } from '../../src/core/formulir/bakukan.ts';
import { cariKode } from '../../src/core/formulir/cari-kode.ts';
import { kolom } from '../../src/core/formulir/form.ts';
import { ISIAN_KOSONG, type Baris } from '../../src/core/formulir/isian.ts';
import { daftarKode } from '../../src/core/formulir/kode.ts';
import { periksaIsian } from '../../src/core/formulir/periksa.ts';
import { dariPost } from '../../src/core/formulir/post.ts';
import { barisTertaut, calonTaut, tautkan } from '../../src/core/formulir/taut.ts';
import { bacaTempelan, sebarkanKolom, tambahTempelan } from '../../src/core/formulir/tempelan.ts';
import { denganKepala, denganUsulan, sepertiKepala } from '../../src/core/formulir/usulan.ts';
import { hariDariIso } from '../../src/core/waktu/hari.ts';
import { BUKU, KONTEKS } from './definisi.uji.ts';
import { formLayanan } from './keluarga.uji.ts';

const form = formLayanan('tambah-kelahiran');
const kol = (kunci: string) => {
  const field = kolom(form).find((f) => f.kunci === kunci);
  if (field === undefined) throw new RangeError(kunci);
  return field;
};
const cari = (teks: string) => {
  const hasil = cariKode(daftarKode(BUKU, 'pekerjaan'), teks);
  return hasil.jenis === 'satu' ? hasil.kode.kode : hasil.jenis;
};
const KELUARGA: readonly Baris[] = [
  { nik: '1971061503909901', nama: 'Fajar Pratama', shdk: '01', jk: '1', agama: '1' },
  { nik: '1971064202929902', nama: "Siti Rahma'wati", shdk: '03', jk: '2' },
  { nama: 'Bayu Pratama', shdk: '04', peristiwa: 'lahir' },
];

describe('a code is found by typing', () => {
  it.each([
    ['81', '81'],
    ['081', '81'],
    ['sopir', '81'],
    ['supir', '81'],
    ['81 SOPIR', '81'],
    ['  Guru ', '65'],
    ['swasta karyawan', '15'],
    ['ibu rumah tangga', '2'],
    ['pns', '5'],
    ['anggota dprd', 'banyak'],
    ['tukang', 'banyak'],
    ['81 guru', 'tiada'],
    ['100', 'tiada'],
    ['astronot', 'tiada'],
    ['', 'tiada'],
  ])('%j is %s', (teks, harap) => expect(cari(teks)).toBe(harap));

  it('every code of every list is found by its number and by its name', () => {
    for (const { isi } of Object.values(BUKU.daftar))
      for (const k of isi)
        for (const teks of [k.kode, k.nama, `${k.kode} ${k.nama}`])
          expect([teks, cariKode(isi, teks)]).toEqual([teks, { jenis: 'satu', kode: k }]);
  });

  it('answers words that name several, or none, with what they could mean', () => {
    const pesan = (pekerjaan: string) =>
      periksaIsian(
        form,
        { nilai: { pakai_f_1_01: 'ya' }, baris: [{ ...KELUARGA[0], pekerjaan }] },
        KONTEKS,
      ).kesalahan.find((k) => k.path === 'anggota.0.pekerjaan')?.pesan;
    expect(pesan('tukang batu')).toBe('Pilih pekerjaan dari daftar.');
    expect(pesan('penyiar')).toBe(
      'Beberapa pekerjaan cocok dengan "penyiar": 77 PENYIAR TELEVISI; 78 PENYIAR RADIO. Ketik kodenya.',
    );
    expect(pesan('nelayn')).toContain('Mungkin maksudnya: 11 NELAYAN/PERIKANAN');
    expect(pesan('astronot')).toBe('Pilih pekerjaan dari daftar.');
  });

  it('replaces the words where they name one code, and only there', () => {
    const isian = {
      nilai: {},
      baris: [{ pekerjaan: 'sopir', nama: 'sopir', agama: 'Katolik' }, { pekerjaan: 'tukang' }],
    };
    expect(bakukanKode(form, isian, BUKU).baris).toEqual([
      { pekerjaan: '81', nama: 'sopir', agama: '3' },
      { pekerjaan: 'tukang' },
    ]);
    expect([kol('pekerjaan'), kol('agama')].map((f) => dicariKodenya(f, BUKU))).toEqual([true, false]);
  });
});

describe('a parent who is a member', () => {
  const isian = { ...ISIAN_KOSONG, baris: KELUARGA };

  it('is chosen by the row, brings name and NIK as they are now, and is not asked again', () => {
    const post = {
      ...Object.fromEntries(
        KELUARGA.flatMap((b, n) => Object.entries(b).map(([k, t]) => [`anggota.${n * 2}.${k}`, t])),
      ),
      'anggota.4.nama_ayah.dari': '0',
      'anggota.4.nama_ibu.dari': '2',
      'anggota.2.nama_ibu.dari': '2',
    };
    const hasil = tautkan(form, dariPost(form, post), post);
    expect(hasil.baris[2]).toMatchObject({
      nama_ayah: 'Fajar Pratama',
      nik_ayah: '1971061503909901',
      nama_ibu: "Siti Rahma'wati",
      nik_ibu: '1971064202929902',
    });
    // Nobody is their own mother.
    expect(hasil.baris[1]).not.toHaveProperty('nama_ibu');
    expect(barisTertaut(form, hasil, 2, kol('nama_ayah'))).toBe(0);
  });

  it('is offered unless the sex rules them out; another NIK is another person', () => {
    expect(calonTaut(form, isian, 2, kol('nama_ayah'))).toEqual([0]);
    expect(calonTaut(form, isian, 2, kol('nama_ibu'))).toEqual([1]);
    const lain = {
      ...isian,
      baris: KELUARGA.with(2, { nama_ayah: 'FAJAR PRATAMA', nik_ayah: '1971061503909999' }),
    };
    expect(barisTertaut(form, lain, 2, kol('nama_ayah'))).toBeUndefined();
  });
});

describe('what is pasted', () => {
  it('gives a row for each line, whatever the order of its columns, and keeps what no column takes', () => {
    const teks = [
      'No\tNIK\tNama\tSHDK',
      "1\t'1971061503909901\tFAJAR PRATAMA\tKEPALA KELUARGA\tISLAM",
      '2\tISTRI\t1971064202929902\tSITI RAHMAWATI',
      'ANI\tANAK',
    ].join('\r\n');
    expect(bacaTempelan(form, teks, BUKU)).toEqual({
      baris: [
        { nik: '1971061503909901', nama: 'FAJAR PRATAMA', shdk: 'KEPALA KELUARGA' },
        { nik: '1971064202929902', nama: 'SITI RAHMAWATI', shdk: 'ISTRI' },
        { nama: 'ANI', shdk: 'ANAK' },
      ],
      sisa: 'ISLAM',
    });
    expect(
      tambahTempelan({ ...ISIAN_KOSONG, baris: [{ nik: ' ' }, { nama: 'A' }] }, [{ nama: 'B' }]).baris,
    ).toEqual([{ nama: 'A' }, { nama: 'B' }]);
  });

  it.each([
    '1971061503909901 1971064202929902',
    '1971061503909901\n1971064202929902',
    '197106 150390 9901\t197106 420292 9902',
  ])('a column in one field goes down the rows: %j', (nik) => {
    const baris = [{ nik }, { nik: '1971061503909903' }];
    const hasil = sebarkanKolom(form, { ...ISIAN_KOSONG, baris }).baris.map((b) =>
      b['nik']?.replaceAll(' ', ''),
    );
    expect(hasil).toEqual(['1971061503909901', '1971064202929902', '1971061503909903']);
  });

  it('a number in groups, and a name of many words, are one', () => {
    const baris = [{ nik: '197106 150390 9901', nama: 'Siti Nur Aini' }];
    expect(sebarkanKolom(form, { ...ISIAN_KOSONG, baris }).baris).toEqual(baris);
  });
});

describe('what nobody should type', () => {
  const konteks = { buku: BUKU, hari: hariDariIso('2026-11-24') ?? 0 };
  const nilai = { pakai_f_1_01: 'ya' };

  it('sex and birthday of a new member are proposed from the NIK, and never laid over what is typed', () => {
    const datang = { nik: '1971066902009903', nama: 'Dewi', shdk: '04', peristiwa: 'datang' };
    const { isian, usul } = denganUsulan(form, { nilai, baris: [datang, { ...datang, jk: '1' }] }, konteks);
    expect(isian.baris[0]).toMatchObject({ jk: '2', tanggal_lahir: '2000-02-29' });
    expect(isian.baris[1]).toMatchObject({ jk: '1', tanggal_lahir: '2000-02-29' });
    expect([usul.get('anggota.0.jk'), usul.get('anggota.1.jk')]).toEqual(['nik', undefined]);
    expect(isian.baris[0]).not.toHaveProperty('agama');
  });

  it('takes the century that is not in the future, and no day that is none', () => {
    const lahir = (nik: string) =>
      denganUsulan(form, { nilai, baris: [{ nik, nama: 'A', peristiwa: 'datang' }] }, konteks).isian
        .baris[0]?.['tanggal_lahir'];
    expect(lahir('1971062411269901')).toBe('2026-11-24');
    expect(lahir('1971062511269901')).toBe('1926-11-25');
    expect(lahir('1971062902019901')).toBeUndefined();
  });

  it('proposes nothing for who stays, so that a complete form comes back as it was', () => {
    const { usul } = denganUsulan(form, { nilai, baris: KELUARGA.slice(0, 2) }, konteks);
    expect([...usul.keys()].filter((p) => p.startsWith('anggota'))).toEqual([]);
  });

  it("the head's name comes from the rows; the head's religion only when asked for", () => {
    const isian = { nilai, baris: KELUARGA };
    expect(denganKepala(form, isian).nilai['nama_kepala']).toBe('Fajar Pratama');
    expect(denganKepala(form, { ...isian, nilai: { nama_kepala: 'Lain' } }).nilai['nama_kepala']).toBe(
      'Lain',
    );
    expect(sepertiKepala(form, isian).baris.map((b) => b['agama'])).toEqual(['1', '1', '1']);
  });

  it('a known kelurahan brings its kecamatan, city and province', () => {
    const pindah = formLayanan('kurang-pindah');
    const isi = { pakai_f_1_03: 'ya', tujuan_kelurahan: 'gabek dua' };
    expect(denganUsulan(pindah, { nilai: isi, baris: [] }, konteks).isian.nilai).toMatchObject({
      tujuan_kecamatan: 'Gabek',
      tujuan_kota: 'Kota Pangkalpinang',
    });
  });
});
