/** Words around the guides; their texts lie in the folder of the SOP. */
export const PANDUAN = {
  punyaAnda: 'Panduan Anda',
  punyaAndaKosong: 'Untuk jabatan Anda belum ada panduan tertulis. Langkah SOP-nya ada di bawah.',
  lain: 'Semua panduan',
  lainnya: 'Panduan yang lain',
  lainKet: 'pekerjaan rekan Anda, dan bahan untuk melatih',
  cetak: 'Untuk mencetak, tekan Ctrl dan P. Panduan ini muat di dua lembar A4.',
  cetakPendek: 'Untuk mencetak, tekan Ctrl dan P.',
  langkah: (daftar: readonly string[]) => `Langkah SOP: ${daftar.join('; ')}.`,
  satuLangkah: (no: number, singkat: string) => `${no} ${singkat}`,
  gambarTiada: (uraian: string) => `Gambar: ${uraian}.`,
  tiada: 'Panduan ini tidak ada. Semua panduan ada di halaman Bantuan.',
  keBantuan: 'Buka Bantuan',
  umumTiada: 'Panduan belum tersedia',
  umumTiadaKet: 'Tanyakan kepada petugas loket. Semua layanan gratis.',
  keDepan: 'Ke halaman depan',
} as const;
