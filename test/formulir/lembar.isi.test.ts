import { describe, expect, it } from 'vitest';
import type { Baris, Isian } from '../../src/core/formulir/isian.ts';
import { halamanLembar, lembarSop, nilaiDengan } from './lembar.uji.ts';

const P60 = 'RADEN AJENG KUSUMANINGTYAS WULANDARI PRAWIRADININGRATAN SARI';
const NAMA = ['BAMBANG SUTEJO', 'SUKARNI', `NUR'AINI "D'COSTA" *A* $X$`, P60, 'W'.repeat(60)];
const MM = 72 / 25.4;

const anggota = (banyak: number, lain: Baris): readonly Baris[] =>
  Array.from({ length: banyak }, (_, i) => ({
    nik: String(1971064107019911n + BigInt(i)),
    nama: NAMA[i % NAMA.length] ?? '',
    shdk: i === 0 ? '1' : '4',
    ...lain,
  }));

const PINDAH = nilaiDengan({
  pakai_f_1_03: 'ya',
  pindah_permohonan: '2',
  pindah_klasifikasi: '5',
  pindah_alasan: '7',
  pindah_alasan_lain: 'Merawat orang tua yang sakit',
  pindah_jenis: '3',
  pindah_kk_tinggal: '4',
  pindah_kk_pindah: '2',
  tujuan_alamat: 'Jl. Merdeka 17',
  tujuan_rt: '3',
  tujuan_rw: '14',
  tujuan_kelurahan: 'Karya Baru',
  tujuan_kecamatan: 'Alang-Alang Lebar',
  tujuan_kota: 'Kota Palembang',
  tujuan_provinsi: 'Sumatera Selatan',
  tujuan_kodepos: '30151',
});
const SPTJM = nilaiDengan({
  pakai_f_1_05: 'ya',
  sptjm_jenis: 'kawin',
  sptjm_tanggal: '14/2/2015',
  sptjm_tempat: 'Sungailiat',
  pihak1_nama: 'Fajar Pratama',
  pihak1_nik: '1971061503989901',
  pihak1_tempat_lahir: 'Toboali',
  pihak1_tanggal_lahir: '15/3/1998',
  pihak1_pekerjaan: '1',
  pihak1_alamat: 'Jl. Timah No. 4',
  pihak2_nama: P60,
  pihak2_nik: '1971064202009903',
  pihak2_tempat_lahir: 'Muntok',
  pihak2_tanggal_lahir: '2/2/2000',
  pihak2_pekerjaan: '2',
  pihak2_alamat: 'Gang Melati 9',
  saksi1_nama: 'Maimunah Sari',
  saksi1_nik: '1971064202609904',
  saksi2_nama: 'Hasan Basri',
  saksi2_nik: '1971060202609905',
});
const UBAH: Baris = {
  pendidikan_semula: '4',
  pendidikan: '5',
  pendidikan_dasar: 'Ijazah DN-01/2026',
  pekerjaan_semula: '1',
  pekerjaan: '3',
  pekerjaan_dasar: 'Surat keterangan sekolah 12',
  elemen: 'Tempat lahir',
  elemen_semula: 'Mentok',
  elemen_menjadi: 'Muntok',
  elemen_dasar: 'Akta 1901-LT-2001-0007',
};

/** Sheet, service, content of a family of so many, and every word that must stand on it. */
const LEMBAR: readonly (readonly [string, string, (n: number) => Isian, readonly string[]])[] = [
  [
    'f-1-03',
    'kurang-pindah',
    (n) => ({ nilai: PINDAH, baris: anggota(n, { peristiwa: 'pindah', peristiwa_tanggal: '1/12/2026' }) }),
    [
      '1. Nomor Kartu Keluarga : 1971060106199902',
      '3. NIK : 1971061503989901',
      '4. Jenis Permohonan : 2 1. Surat Keterangan Kependudukan',
      '5. Alamat Asal : JL. TIMAH NO. 4 RT 0 0 5 RW 0 1 2',
      'a. Desa/Kelurahan JERAMBAH GANTUNG c. Kab./Kota KABUPATEN BANGKA',
      '6. Klasifikasi Kepindahan : 5 1. Dalam satu Desa/Kelurahan',
      '7. Alamat Tujuan Pindah : JL. MERDEKA 17 RT 0 0 3 RW 0 1 4',
      'b. Kecamatan ALANG-ALANG LEBAR d. Provinsi SUMATERA SELATAN',
      '30151',
      '8. Alasan Pindah : 7 1. Pekerjaan',
      'MERAWAT ORANG TUA YANG SAKIT',
      '9. Jenis Kepindahan : 3 1. Kepala Keluarga',
      '10. Anggota Tidak Pindah : 4 1. Numpang KK',
      '11. Anggota yang Pindah : 2 1. Numpang KK',
      '12. DAFTAR ANGGOTA KELUARGA YANG PINDAH',
      '20. Rencana Tgl. Pindah',
      'Kepala Dinas Kependudukan',
      '(BAMBANG SUTEJO)',
    ],
  ],
  [
    'f-1-05',
    'baru-keluarga',
    (n) => ({ nilai: SPTJM, baris: anggota(n, {}) }),
    [
      'SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK PERKAWINAN BELUM TERCATAT',
      'FAJAR PRATAMA',
      '1971061503989901',
      'TOBOALI, 15 Maret 1998',
      'BELUM/TIDAK BEKERJA',
      'sebagai suami, selanjutnya disebut PIHAK PERTAMA',
      '1971064202009903',
      'MUNTOK, 2 Februari 2000',
      'MENGURUS RUMAH TANGGA',
      'GANG MELATI 9',
      'pada tanggal 14 Februari 2015 di SUNGAILIAT',
      'MAIMUNAH SARI',
      '1971064202609904',
      '1971060202609905',
      'Meterai Rp10.000',
      '(FAJAR PRATAMA)',
      '(HASAN BASRI)',
    ],
  ],
  [
    'f-1-06',
    'ubah-data',
    (n) => ({ nilai: nilaiDengan({}), baris: anggota(n, UBAH) }),
    [
      'Nomor KK : 1971060106199902',
      'JL. TIMAH NO. 4 RT 005 RW 012, JERAMBAH GANTUNG, GERUNGGANG, KABUPATEN BANGKA, SUMATERA SELATAN',
      'SLTP/SEDERAJAT SLTA/SEDERAJAT IJAZAH DN- 01/2026',
      'BELUM/TIDAK BEKERJA',
      'PELAJAR/',
      'SURAT KETERANGAN SEKOLAH 12',
      'Lainnya, yaitu: TEMPAT LAHIR',
      'MENTOK MUNTOK',
      'Yang membuat pernyataan, (BAMBANG SUTEJO)',
    ],
  ],
];
const KERTAS = ['f4', 'a4'] as const;

const tanpaSela = (teks: string): string => teks.replaceAll(/\s/gu, '');

describe.each(LEMBAR)('%s of %s', (kunci, layanan, isian, kata) => {
  it.each(KERTAS)('holds on %s what the content says, on one page', (kertas) => {
    const halaman = halamanLembar(kunci, layanan, isian(3), { kertas });
    expect(halaman).toHaveLength(1);
    const rapat = tanpaSela(halaman[0]?.teks ?? '');
    expect(kata.filter((k) => !rapat.includes(tanpaSela(k)))).toEqual([]);
    expect(rapat).toContain(tanpaSela('Pangkalpinang, 24 November 2026'));
    expect(rapat).toContain('halaman1dari1');
  });

  it('loses nothing of a family of 12, and keeps its letters on the paper', () => {
    const halaman = halamanLembar(kunci, layanan, isian(12), {
      kertas: 'a4',
      tandaAir: ['KONSEP'],
      konsep: true,
    });
    const semua = tanpaSela(halaman.map((h) => h.teks).join(' '));
    for (const a of anggota(12, {}).slice(1)) {
      if (kunci !== 'f-1-05') expect(semua).toContain(a['nik']);
      expect(semua).toContain(tanpaSela(a['nama'] ?? ''));
    }
    expect(halaman.length).toBeLessThan(4);
    for (const [i, { teks, lebar, tinggi, huruf }] of halaman.entries()) {
      expect(teks).toContain(`halaman ${i + 1} dari ${halaman.length}`);
      expect(teks).toContain('KONSEP');
      const tampak = huruf.filter((h) => h.huruf.trim() !== '');
      expect(Math.min(...tampak.map((h) => Math.min(h.kiri, h.atas)))).toBeGreaterThan(4 * MM);
      expect(Math.max(...tampak.map((h) => h.kanan))).toBeLessThan(lebar - 4 * MM);
      expect(Math.max(...tampak.map((h) => h.bawah))).toBeLessThan(tinggi - 4 * MM);
    }
  });

  it('can be printed empty, for the pen, and names its code', () => {
    const kosong = { nilai: {}, baris: [] };
    const halaman = halamanLembar(kunci, layanan, kosong, { konsep: true, lembar: null, nomor: null });
    expect(halaman).toHaveLength(1);
    expect(halaman[0]?.teks).toContain(lembarSop(kunci).kode);
  });
});

it('a divorce is told as one, and an unchosen event leaves both to be struck out', () => {
  const teks = (jenis: string): string =>
    tanpaSela(
      halamanLembar('f-1-05', 'baru-keluarga', { nilai: { ...SPTJM, sptjm_jenis: jenis }, baris: [] })[0]
        ?.teks ?? '',
    );
  expect(teks('cerai')).toContain(tanpaSela('MUTLAK PERCERAIAN BELUM TERCATAT'));
  expect(teks('cerai')).not.toContain(tanpaSela('melangsungkan perkawinan'));
  expect(teks('')).toContain(tanpaSela('*) Coret yang tidak perlu.'));
});

it('who arrives is printed with the address before and the one of the form', () => {
  const nilai = nilaiDengan({
    pakai_f_1_03: 'ya',
    pindah_jenis: '2',
    asal_alamat: 'Gang Asal 8',
    asal_kota: 'Kota Jambi',
  });
  const baris = anggota(2, { peristiwa: 'datang' });
  const teks = tanpaSela(halamanLembar('f-1-03', 'baru-pindah-datang', { nilai, baris })[0]?.teks ?? '');
  expect(teks).toContain(tanpaSela('1. Nomor Kartu Keluarga : 1971060106199901'));
  expect(teks).toContain(tanpaSela('5. Alamat Asal : GANG ASAL 8 RT'));
  expect(teks).toContain(tanpaSela('7. Alamat Tujuan Pindah : JL. TIMAH NO. 4 RT 0 0 5'));
  expect(teks).toContain(tanpaSela('10. Anggota Tidak Pindah : 3'));
});

it('of a religion that changes stands in its own column, and only who changes is listed', () => {
  const [satu = {}, dua = {}] = anggota(2, {});
  const baris = [
    satu,
    { ...dua, elemen: 'Agama', elemen_semula: 'ISLAM', elemen_menjadi: 'KATOLIK', elemen_dasar: 'Surat 3' },
  ];
  const [halaman] = halamanLembar('f-1-06', 'ubah-data', { nilai: nilaiDengan({}), baris });
  expect(halaman?.teks).toContain('Tidak ada perubahan pada bagian ini.');
  expect(halaman?.teks).toMatch(/2 ISLAM KATOLIK SURAT 3/u);
});
