/** Words about files on their way: said by the server where one cannot be taken, and by the script that sends them. */
export const UNGGAH = {
  penuh: 'Terlalu banyak foto yang belum disimpan. Simpan dulu formulir ini, lalu kirim sisanya.',
  tidakAda: 'Foto ini tidak tersimpan lagi. Pilih ulang fotonya.',
  rusak: 'Foto ini rusak di jalan. Kirim ulang.',
  bukan: 'Kiriman ini tidak dikenali. Muat ulang halaman, lalu kirim lagi.',
  terlaluSering: 'Terlalu banyak kiriman. Tunggu beberapa menit, lalu kirim lagi.',
} as const;

/** The few sentences that the script says itself; kept apart so that it stays small. */
export const UNGGAH_KLIEN = {
  daftar: 'Foto yang dipilih',
  menunggu: 'Menunggu giliran',
  menyiapkan: 'Menyiapkan foto',
  mengirim: 'Mengirim',
  masuk: 'Sudah sampai, belum disimpan. Tekan tombol di bawah.',
  terputus: 'Sambungan terputus. Dilanjutkan sendiri bila tersambung lagi.',
  gagal: 'Belum terkirim. Tekan Coba lagi; yang sudah masuk tidak diulang.',
  lewatForm: 'Dikirim bersama formulir saat tombol di bawah ditekan.',
  cobaLagi: 'Coba lagi',
  hapus: 'Hapus',
  tunggu: 'Foto masih dikirim. Formulir tersimpan sendiri sesudahnya.',
  tertahan: 'Belum tersimpan. Lihat fotonya, lalu tekan lagi.',
} as const;

/** What a picture suffers from, as a doubt that stops nothing. */
export const MUTU = {
  buram: 'Foto tampak buram. Bila nomor tidak terbaca, foto ulang.',
  gelap: 'Foto tampak gelap. Bila nomor tidak terbaca, foto ulang di tempat terang.',
  halaman: (n: number, kalimat: string) => `Halaman ${n}: ${kalimat}`,
} as const;
