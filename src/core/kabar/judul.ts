import type { JenisKabar, Kabar } from './kabar.ts';

/** What each kind of news is about, in a few words: the subject of an e-mail, the heading in a list. */
export const JUDUL_KABAR: Readonly<Record<JenisKabar, string>> = {
  diterima: 'Berkas diterima',
  lengkap: 'Syarat sudah lengkap',
  kurang: 'Perlu dilengkapi',
  perbaikan: 'Perbaikan diterima',
  tanda_pemohon: 'Menunggu tanda tangan pemohon',
  ditandatangani: 'Sudah ditandatangani',
  siap: 'Siap diambil',
  dibawa: 'Dibawa pemohon',
  tiba: 'Diterima kantor tujuan',
  dikembalikan: 'Perlu diperbaiki',
  selesai: 'Selesai',
  koreksi: 'Surat diperbaiki',
  dibatalkan: 'Dibatalkan',
  ditolak: 'Tidak dapat diproses',
  kedaluwarsa: 'Berhenti karena lama tidak dilengkapi',
  dialihkan: 'Dialihkan ke kantor lain',
  dibuka_kembali: 'Dilanjutkan kembali',
  ingat_perbaikan: 'Pengingat: masih perlu dilengkapi',
  ingat_dibawa: 'Pengingat: belum sampai',
};

/** Subject of an e-mail: the number and what it is about, and nothing about a person. */
export function judulKabar({ jenis }: Pick<Kabar, 'jenis'>, nomor: string): string {
  return `${nomor}: ${JUDUL_KABAR[jenis]}`;
}
