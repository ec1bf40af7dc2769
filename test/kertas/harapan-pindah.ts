import type { Baris } from '../../src/core/formulir/isian.ts';
import type { KasusUji } from '../keluarga/tabel.ts';
import { butir, daftarAnggota, kolom, kotak, nilai, type Susunan, tempatTanggal } from './harapan.ts';

const BARIS_RESMI = 10;

/** What F-1.03 must show of a case: who leaves, or who arrives. */
export function harapanPindah({ harapan: h, keluarga }: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(h, kunci);
  const pergi = h.baris.some((b) => kolom(b, 'peristiwa') === 'pindah');
  const menumpang = v('alamat_lama') !== '';
  const rumah = (apa: string): string =>
    v(['alamat', 'rt', 'rw', 'kodepos'].includes(apa) ? apa : `alamat_${apa}`);
  const asal = (apa: string): string => v(menumpang ? `${apa}_lama` : `asal_${apa}`);
  const tujuan = (apa: string): string => v(`tujuan_${apa}`);
  const alamat = (judul: string, isi: (apa: string) => string): Susunan => [
    butir(judul, isi('alamat')),
    butir('RT', isi('rt')),
    butir('RW', isi('rw')),
    butir('a. Desa/Kelurahan', isi('kelurahan')),
    butir('c. Kab./Kota', isi('kota')),
    butir('b. Kecamatan', isi('kecamatan')),
    butir('d. Provinsi', isi('provinsi')),
    butir('Kode Pos', kotak(isi('kodepos'))),
  ];
  const pindah = h.baris.filter((b: Baris) => ['pindah', 'datang'].includes(kolom(b, 'peristiwa')));
  const semua = v('pindah_jenis') === '2';
  return [
    butir('1. Nomor Kartu Keluarga:', kotak(menumpang ? v('no_kk_lama') : keluarga.noKk)),
    butir('2. Nama Lengkap Pemohon:', kotak(v('nama_pemohon'))),
    butir('3. NIK:', kotak(v('nik_pemohon'))),
    butir('4. Jenis Permohonan:', v('pindah_permohonan')),
    butir('1. Surat Keterangan Kependudukan 4. Surat Keterangan Tempat Tinggal (SKTT)'),
    butir('2. Surat Keterangan Pindah 5. Bagi Orang Asing Tinggal Terbatas'),
    butir('3. Surat Keterangan Pindah Luar Negeri (SKPLN)'),
    ...alamat('5. Alamat Asal:', pergi ? rumah : asal),
    butir('6. Klasifikasi Kepindahan:', v('pindah_klasifikasi')),
    butir('1. Dalam satu Desa/Kelurahan 3. Antar Kecamatan 5. Antar Provinsi'),
    butir('2. Antar Desa/Kelurahan 4. Antar Kab/Kota'),
    ...alamat('7. Alamat Tujuan Pindah:', pergi ? tujuan : rumah),
    butir('8. Alasan Pindah:', v('pindah_alasan')),
    butir('1. Pekerjaan 3. Keamanan 5. Perumahan 7. Lainnya (sebutkan)'),
    butir('2. Pendidikan 4. Kesehatan 6. Keluarga', v('pindah_alasan_lain')),
    butir('9. Jenis Kepindahan:', v('pindah_jenis')),
    butir('1. Kepala Keluarga 3. Kepala Keluarga dan Sebagian Anggota Keluarga'),
    butir('2. Kepala Keluarga dan Seluruh Anggota Keluarga 4. Anggota Keluarga'),
    butir('10. Anggota Tidak Pindah:', v('pindah_kk_tinggal') || (semua ? '3' : '')),
    butir('1. Numpang KK 3. Tidak Ada Anggota Keluarga yang Ditinggal'),
    butir('2. Membuat KK Baru 4. Nomor KK Tetap'),
    butir('11. Anggota yang Pindah:', v('pindah_kk_pindah')),
    butir('1. Numpang KK 3. Nomor KK Tetap 2. Membuat KK Baru'),
    butir('12. DAFTAR ANGGOTA KELUARGA YANG PINDAH'),
    butir('No. NIK Nama Lengkap SHDK *)'),
    ...daftarAnggota(pindah, pindah.length > BARIS_RESMI ? 0 : BARIS_RESMI),
    butir(
      'Diisi orang asing pemegang ITAS yang mengajukan SKTT dan pemegang ITAP yang mengajukan surat keterangan',
    ),
    butir('kependudukan lainnya 13. Nama Sponsor:'),
    butir(
      '14. Tipe Sponsor: 1. Organisasi Internasional 3. Pemerintah 5. Perusahaan 2. Perorangan 4. Tanpa Sponsor',
    ),
    butir('15. Alamat Sponsor: 16. No. dan Tgl. ITAS/ITAP: Berlaku sampai Tgl. Bln. Thn.'),
    butir('Diisi penduduk yang mengajukan surat keterangan pindah luar negeri (SKPLN)'),
    butir('17. Negara Tujuan: Kode negara 18. Alamat Tujuan: 19. Penanggung Jawab:'),
    butir('20. Rencana Tgl. Pindah: Tgl. Bln. Thn.'),
    butir(tempatTanggal(h)),
    butir('Mengetahui, Kepala Dinas Kependudukan dan Pencatatan Sipil () NIP:'),
    butir('Pemohon,', `(${v('nama_pemohon')})`),
  ];
}
