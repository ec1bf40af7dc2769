/** Words of the page that brings a typed form back after the login had run out. */
export const LANJUTKAN = {
  judul: 'Isian Anda masih ada',
  ket: 'Waktu masuk Anda berakhir saat mengirim. Yang Anda ketik disimpan dan belum terkirim.',
  belum: 'Belum terkirim',
  halaman: 'Halaman',
  banyak: 'Isian tersimpan',
  isian: (n: number) => `${n} isian`,
  untuk: { berkas: (nomor: string) => `Berkas ${nomor}`, lain: 'Halaman kerja' },
  fotoHilang: 'Foto dan PDF tidak ikut tersimpan. Pilih lagi di halaman berkasnya.',
  fotoIkut: (n: number) => `${n} foto atau PDF sudah sampai dan ikut terkirim.`,
  fotoLain: 'Foto dan PDF lainnya tidak ikut tersimpan. Pilih lagi di halaman berkasnya.',
  periksa: 'Hasilnya sama seperti bila tombolnya ditekan tadi. Tombol yang sama tidak dihitung dua kali.',
  kirim: 'Kirim isian ini',
  buang: 'Buang isian ini',
} as const;
