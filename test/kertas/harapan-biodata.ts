import type { Baris } from '../../src/core/formulir/isian.ts';
import type { KasusUji } from '../keluarga/tabel.ts';
import { bandingkanLembar, butir, kolom, nilai, rapat, type Susunan, tempatTanggal } from './harapan.ts';

/** The columns of F-1.01 as it numbers them, in the three tables they are printed in. */
const TABEL = [
  {
    judul:
      'No. Nama Lengkap Gelar Depan Gelar Belakang Nomor Paspor Tanggal Berakhir Paspor Nama Sponsor Tipe Sponsor Alamat Sponsor Jenis Kelamin Tempat Lahir Tanggal, Bulan, Tahun Lahir Kewarga-negaraan No. SK Penetapan WNI Akta Lahir 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15',
    kolom:
      'nama gelar_depan gelar_belakang paspor_no paspor_akhir sponsor_nama sponsor_tipe sponsor_alamat jk tempat_lahir tanggal_lahir kewarganegaraan sk_wni akta_lahir',
  },
  {
    judul:
      'No. Nomor Akta Kelahiran Gol. Darah Agama Nama Organisasi Kepercayaan terhadap Tuhan YME Status Perka-winan Akta Perka-winan Nomor Akta Perkawinan Tanggal Perkawinan Akta Cerai Nomor Akta Perceraian Tanggal Perceraian Status Hub. dalam Keluarga Kelainan Fisik & Mental Penyan-dang Cacat Pendidikan Terakhir Jenis Pekerjaan 1 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
    kolom:
      'akta_lahir_no gol_darah agama kepercayaan status_kawin akta_kawin akta_kawin_no tanggal_kawin akta_cerai akta_cerai_no tanggal_cerai shdk kelainan disabilitas pendidikan pekerjaan',
  },
  {
    judul:
      'No. Nomor ITAS/ITAP Tempat Terbit ITAS/ITAP Tanggal Terbit ITAS/ITAP Tanggal Akhir ITAS/ITAP Tempat Datang Pertama Tanggal Kedatangan Pertama NIK Ibu Nama Ibu NIK Ayah Nama Ayah 1 32 33 34 35 36 37 38 39 40 41',
    kolom:
      'itas_no itas_tempat itas_terbit itas_akhir datang_tempat datang_tanggal nik_ibu nama_ibu nik_ayah nama_ayah',
  },
] as const;
const DAFTAR_KODE = rapat('10 Jenis Kelamin: 1 LAKI-LAKI');
const PENUTUP = rapat('Mengetahui, Kepala Dinas Kependudukan');

/** "2026-11-24" as the columns write it. */
const hari = (isi: string): string =>
  /^\d{4}-\d\d-\d\d$/u.test(isi) ? isi.split('-').toReversed().join('-') : isi;
const sel = (b: Baris, kunci: string): string => hari(kolom(b, kunci)) || '-';

function kepala({ harapan: h }: KasusUji, jumlah: string): Susunan {
  const v = (kunci: string): string => nilai(h, kunci);
  const luar = v('ln_negara') !== '';
  const pilih = (dipilih: boolean, teks: string) =>
    butir(`${dipilih ? 'X' : ''}Input Data Kepala Keluarga dan ${teks}`);
  return [
    butir(
      'PERHATIAN: Isilah formulir ini dengan huruf cetak dan jelas serta mengikuti "TATA CARA PENGISIAN FORMULIR".',
    ),
    butir('Pilih salah satu:'),
    pilih(!luar, 'Anggota Keluarga WNI'),
    pilih(false, 'Anggota Keluarga Orang Asing'),
    pilih(luar, 'Anggota Keluarga WNI di luar Negeri'),
    butir('DATA KEPALA KELUARGA 1. Nama Kepala Keluarga', v('nama_kepala')),
    butir('2. Alamat', v('alamat')),
    butir('3. Kode Pos', v('kodepos')),
    butir('4. RT', v('rt')),
    butir('5. RW', v('rw')),
    butir('6. Jumlah Anggota Keluarga', `${jumlah.padStart(2, '0')} Orang`),
    butir('7. Telepon/Handphone', v('telepon')),
    butir('8. Email', v('surel')),
    butir('DATA WILAYAH (diisi oleh Petugas Kependudukan dan Pencatatan Sipil)'),
    butir('9. Kode-Nama Provinsi', v('kode_provinsi') + v('nama_provinsi')),
    butir('10. Kode-Nama Kab./Kota', v('kode_kota') + v('nama_kota')),
    butir('11. Kode-Nama Kecamatan', v('kode_kecamatan') + v('nama_kecamatan')),
    butir('12. Kode-Nama Kelurahan/Desa', v('kode_kelurahan') + v('nama_kelurahan')),
    butir('13. Nama Dusun/Kampung', v('dusun')),
    butir('ALAMAT DI LUAR NEGERI (diisi oleh WNI di luar negeri) 1. Alamat', v('ln_alamat')),
    butir('2. Kota', v('ln_kota')),
    butir('3. Provinsi/Negara Bagian', v('ln_provinsi')),
    butir('4. Negara', v('ln_negara')),
    butir('5. Kode Pos', v('ln_kodepos')),
    butir('6. Jumlah Anggota Keluarga', `${luar ? jumlah.padStart(2, '0') : ''}Orang`),
    butir('7. Telepon/Handphone', v('ln_telepon')),
    butir('Diisi oleh petugas Kode-Nama Negara Kode-Nama Perwakilan RI'),
    butir(
      'DATA ANGGOTA KELUARGA. Penduduk WNI mengisi kolom 2 s.d. 6, 10 s.d. 31, dan 38 s.d. 41. Orang asing mengisi',
    ),
    butir('kolom 2 s.d. 13 dan 15 s.d. 41. WNI di luar wilayah NKRI mengisi kolom 2 s.d. 31 dan 38 s.d. 41.'),
  ];
}

const penutup = ({ harapan: h }: KasusUji): Susunan => [
  butir('Mengetahui, Kepala Dinas Kependudukan dan Pencatatan Sipil () NIP: PERNYATAAN'),
  butir(
    'Demikian Formulir ini saya/kami isi dengan sesungguhnya. Apabila keterangan tersebut tidak sesuai dengan keadaan',
  ),
  butir(
    'sebenarnya, saya bersedia dikenakan sanksi sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.',
  ),
  butir(tempatTanggal(h)),
  butir('Kepala Keluarga', `(${nilai(h, 'nama_kepala')})`),
];

/** The rows of one table on all pages, as one text: what stands between its heading and what follows. */
function isiTabel(halaman: readonly string[], judul: string): string {
  const batas = [...TABEL.map((t) => rapat(t.judul)), DAFTAR_KODE, PENUTUP];
  return halaman
    .flatMap((h) => {
      const di = h.indexOf(rapat(judul));
      if (di < 0) return [];
      const sesudah = h.slice(di + rapat(judul).length);
      const akhir = Math.min(...batas.map((b) => sesudah.indexOf(b)).filter((n) => n >= 0), sesudah.length);
      return [sesudah.slice(0, akhir)];
    })
    .join('');
}

/** Compares F-1.01 of a case: its head, each of the 41 columns of each member, its end. Pages without head and foot. */
export function bandingkanBiodata(halaman: readonly string[], k: KasusUji): string | undefined {
  const tinggal = k.harapan.baris.filter((b) => !['meninggal', 'pindah'].includes(kolom(b, 'peristiwa')));
  const [pertama = '', ...lain] = halaman;
  const akhir = halaman.at(-1) ?? '';
  const tabel = TABEL.map(({ judul, kolom: kunci }) => {
    const isi = isiTabel(halaman, judul);
    const baris = tinggal.map((b, i) =>
      butir(
        String(i + 1),
        kunci
          .split(' ')
          .map((n) => sel(b, n))
          .join(''),
      ),
    );
    return bandingkanLembar(isi, [...baris, ...barisKosong(isi, baris, tinggal.length)]);
  });
  return [
    bandingkanLembar(
      pertama.slice(0, pertama.indexOf(rapat(TABEL[0].judul))),
      kepala(k, String(tinggal.length)),
    ),
    ...tabel,
    bandingkanLembar(akhir.slice(akhir.indexOf(PENUTUP)), penutup(k)),
    ...lain.map((h) =>
      h.includes(rapat('lanjutan. Kepala keluarga:')) || h.startsWith(rapat(TABEL[1].judul))
        ? undefined
        : `Halaman sambungan tanpa kepala: ${h.slice(0, 60)}`,
    ),
  ].find((b) => b !== undefined);
}

/** Rows that stay empty are numbered on, as many as the page has room for. */
function barisKosong(isi: string, baris: Susunan, ada: number): Susunan {
  const panjang = baris.reduce((n, b) => n + rapat(b.nama + b.isi).length, 0);
  const sisa = isi.slice(panjang);
  const kosong: Susunan[number][] = [];
  for (let n = ada + 1, teks = ''; teks.length < sisa.length && n < 99; n += 1) {
    teks += String(n);
    kosong.push(butir(String(n)));
  }
  return kosong;
}
