import type { KasusUji } from '../keluarga/tabel.ts';
import { butir, daftarAnggota, kotak, nilai, type Susunan, tempatTanggal } from './harapan.ts';

const BARIS_RESMI = 10;

/** What F-1.15 or F-1.16 must show of a case, place by place; written from docs/formulir-cetak.md. */
export function harapanUtama({ form, harapan: h }: KasusUji): Susunan {
  const v = (kunci: string): string => nilai(h, kunci);
  const wilayah = [
    butir('PEMERINTAH PROVINSI:', v('kode_provinsi') + v('nama_provinsi')),
    butir('PEMERINTAH KABUPATEN/KOTA:', v('kode_kota') + v('nama_kota')),
    butir('KECAMATAN:', v('kode_kecamatan') + v('nama_kecamatan')),
    butir('KELURAHAN/DESA:', kotak(v('kode_kelurahan')) + v('nama_kelurahan')),
    butir('1. Nama Lengkap Pemohon:', kotak(v('nama_pemohon'))),
    butir('2. NIK Pemohon:', kotak(v('nik_pemohon'))),
  ];
  const alamat = (no: string, apa: string, kunci: (bagian: string) => string): Susunan => [
    butir(`${no}. ${apa}:`, v(kunci('alamat'))),
    butir('RT', v(kunci('rt'))),
    butir('RW', v(kunci('rw'))),
    butir('a. Desa/Kelurahan', v(kunci('kelurahan'))),
    butir('b. Kecamatan', v(kunci('kecamatan'))),
    butir('c. Kabupaten/Kota', v(kunci('kota'))),
    butir('d. Provinsi', v(kunci('provinsi'))),
    butir('Kode Pos', kotak(v(kunci('kodepos')))),
    butir('Telepon', kotak(v(kunci('telepon')))),
  ];
  const rumah = (b: string): string =>
    ['kelurahan', 'kecamatan', 'kota', 'provinsi'].includes(b) ? `alamat_${b}` : b;
  const PETUGAS = '*) Diisi oleh petugas';
  const jumlah = v('jumlah_anggota').padStart(2, '0');
  const khusus: Susunan =
    form.kunci === 'f-1-15'
      ? [
          butir('3. No. KK Semula:', kotak(v('no_kk_semula')) + PETUGAS),
          ...alamat('4', 'Alamat Pemohon', rumah),
          butir('5. Alasan Permohonan:', v('alasan')),
          butir('1. Karena Membentuk Rumah Tangga Baru 3. Lainnya 2. Karena Kartu Keluarga Hilang/Rusak'),
          butir('6. Jumlah Anggota Keluarga:', `${jumlah} orang`),
          butir('7. DAFTAR ANGGOTA KELUARGA PEMOHON (hanya diisi anggota keluarga saja)'),
        ]
      : [
          butir('3. Nama Kepala Keluarga:', kotak(v('nama_kepala'))),
          butir('4. No. KK:', kotak(v('no_kk')) + PETUGAS),
          ...alamat('5', 'Alamat Pemohon', rumah),
          butir('6. Kepala Keluarga Lama:', kotak(v('kepala_lama'))),
          butir('7. No. KK Lama:', kotak(v('no_kk_lama')) + PETUGAS),
          ...alamat('8', 'Alamat Keluarga Lama', (b) => `${b}_lama`),
          butir('9. Alasan Permohonan:', v('alasan')),
          butir('1. Karena Penambahan Anggota Keluarga (Kelahiran, Kedatangan)'),
          butir('2. Karena Pengurangan Anggota Keluarga (Kematian, Kepindahan)'),
          butir('3. Lainnya:', v('alasan_lain')),
          butir('10. Jumlah Anggota Keluarga:', `${jumlah} orang`),
          butir('11. DAFTAR ANGGOTA KELUARGA PEMOHON (hanya diisi anggota keluarga saja)'),
        ];
  return [
    ...wilayah,
    ...khusus,
    butir('No. NIK Nama Lengkap SHDK **)'),
    ...daftarAnggota(h.daftar, BARIS_RESMI),
    butir(tempatTanggal(h)),
    butir('Mengetahui, Plh. Camat', '(Rosmala Dewi, S.Sos.) NIP: 197203141993032001 No. Reg.:'),
    butir('Kepala Desa/Lurah', '(Zainal Abidin, S.IP.) NIP: 198001012005011002 No. Reg.:'),
    butir('Pemohon', '(Bambang S.)'),
    butir('Tanggal Pemasukan Data Tgl. Bln. Thn. Paraf Petugas'),
  ];
}
