import type { KasusUji } from '../keluarga/tabel.ts';
import { butir, kotak, nilai, type Susunan, tempatTanggal } from './harapan.ts';

/** Boxes of F-1.02 in reading order; `X` before the one of the service. */
const PERMOHONAN = [
  ['A BARU'],
  ['1 Membentuk Keluarga Baru', 'baru-keluarga'],
  ['2 Penggantian Kepala Keluarga', 'baru-ganti-kepala'],
  ['3 Pisah KK', 'baru-pisah'],
  ['4 Pindah Datang', 'baru-pindah-datang'],
  ['5 WNI dari LN karena Pindah', 'baru-luar-negeri'],
  ['6 Rentan Adminduk', 'baru-rentan'],
  ['B PERUBAHAN DATA'],
  ['1 Menumpang dalam KK', 'tambah-menumpang'],
  ['2 Peristiwa Penting', 'tambah-kelahiran', 'kurang-kematian'],
  ['3 Perubahan elemen data yang tercantum dalam KK', 'ubah-data'],
  ['C HILANG/RUSAK'],
  ['1 Hilang', 'hilang'],
  ['2 Rusak', 'rusak'],
  ['A BARU B PINDAH DATANG C HILANG/RUSAK 1 Hilang 2 Rusak D PERPANJANGAN ITAP'],
  ['E PERUBAHAN STATUS KEWARGANEGARAAN F LUAR DOMISILI G TRANSMIGRASI'],
  ['A BARU B HILANG/RUSAK 1 Hilang 2 Rusak C PERPANJANGAN ITAP D LAINNYA'],
  ['A KK'],
  ['B KTP-el C KIA Melampirkan: 1. Formulir Perubahan Data; dan 2. Bukti Perubahan Data.'],
] as const;

/** The sixteen papers as the sheet numbers them, by what the requirements of the services are called. */
const SYARAT = [
  ['1. KK Lama/KK Rusak', 'kk-lama', 'kk-lama-kedua-pihak', 'kk-rusak'],
  [
    '9. Surat Keterangan/Bukti Perubahan Peristiwa Kependudukan dan Peristiwa Penting',
    'bukti-perubahan',
    'akta-kelahiran',
    'surat-lahir',
    'keppres-sumpah',
    'kepmenkum',
  ],
  ['2. Buku Nikah/Kutipan Akta Perkawinan', 'buku-nikah'],
  ['10. SPTJM Perkawinan/Perceraian Belum Tercatat', 'sptjm-kawin-cerai'],
  ['3. Kutipan Akta Perceraian', 'akta-cerai'],
  ['11. Akta Kematian', 'akta-kematian', 'akta-kematian-kepala'],
  ['4. Surat Keterangan Pindah', 'surat-pindah', 'surat-pindah-luar'],
  ['12. Surat Pernyataan Penyebab Terjadinya Hilang atau Rusak'],
  ['5. Surat Keterangan Pindah Luar Negeri', 'skpln'],
  ['13. Surat Keterangan Pindah dari Perwakilan RI', 'surat-pindah-perwakilan'],
  ['6. KTP-el Rusak'],
  ['14. Surat Pernyataan Bersedia Menerima sebagai Anggota Keluarga', 'pernyataan-menerima'],
  ['7. Dokumen Perjalanan', 'dokumen-perjalanan'],
  ['15. Surat Kuasa Pengasuhan Anak dari Orang Tua/Wali', 'kuasa-asuh'],
  ['8. Surat Keterangan Hilang dari Kepolisian', 'hilang-polisi'],
  ['16. Kartu Izin Tinggal Tetap', 'kitap'],
] as const;

/** A service that the sheet has no box for is named in words. */
const TANPA_KOTAK = (layanan: string): string =>
  `Layanan: ${layanan}. Kotaknya tidak ada pada formulir ini; tulis dengan tangan bila perlu.`;

/** What F-1.02 must show of a case when these papers came in. */
export function harapanPermohonan({ harapan: h, layanan }: KasusUji, syarat: readonly string[]): Susunan {
  const dicentang = (baris: readonly string[], ada: readonly string[]): boolean =>
    baris.slice(1).some((k) => ada.includes(k));
  const kotakDaftar = (daftar: readonly (readonly string[])[], ada: readonly string[]): Susunan =>
    daftar.map((b) => butir(`${dicentang(b, ada) ? 'X' : ''}${b[0] ?? ''}`));
  return [
    butir('I. DATA PEMOHON 1. Nama Lengkap:', kotak(nilai(h, 'nama_pemohon'))),
    butir('2. NIK:', kotak(nilai(h, 'nik_pemohon'))),
    butir('3. Nomor KK:', kotak(nilai(h, 'no_kk') || nilai(h, 'no_kk_semula'))),
    butir('II. JENIS PERMOHONAN'),
    butir('I KARTU KELUARGA II KTP-el III KARTU IDENTITAS ANAK IV PERUBAHAN DATA'),
    ...kotakDaftar(PERMOHONAN, [layanan]),
    ...(PERMOHONAN.some((b) => dicentang(b, [layanan])) ? [] : [butir(TANPA_KOTAK(layanan))]),
    butir('III. PERSYARATAN YANG DILAMPIRKAN'),
    ...kotakDaftar(SYARAT, syarat),
    butir(tempatTanggal(h)),
    butir('Petugas, ()'),
    butir('Pemohon,', `(${nilai(h, 'nama_pemohon')})`),
  ];
}
