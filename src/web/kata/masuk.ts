import { PANJANG_SANDI_MIN } from '../../core/organisasi/sandi.ts';

/** Words of login, account and password. What is wrong with a password is said by core/organisasi/sandi.ts. */
export const MASUK = {
  judul: 'Masuk',
  kantor: 'Kantor',
  belumAdaKantor: 'Belum ada kantor di sini. Admin memasukkannya dengan: lajur kantor impor kantor.yaml.',
  akun: 'Nama akun atau NIP',
  sandi: 'Kata sandi',
  masuk: 'Masuk',
  salah: 'Akun atau kata sandi belum cocok. Periksa huruf besar dan kecilnya.',
  tunggu: (menit: number) =>
    `Terlalu banyak percobaan. Coba lagi ${menit} menit lagi, atau hubungi admin kantor.`,
  berakhir: 'Waktu masuk Anda berakhir. Masuk lagi, isian Anda masih ada.',
  sudahKeluar: 'Anda sudah keluar. Isian sementara di perangkat ini dihapus.',
  lupa: 'Lupa kata sandi? Hubungi admin kantor Anda.',
  ganti: 'Ganti kata sandi',
  sandiLama: 'Kata sandi sekarang',
  sandiBaru: 'Kata sandi baru',
  sandiUlang: 'Kata sandi baru, sekali lagi',
  gantiKet: 'Sesudah diganti, Anda keluar dari semua perangkat lain.',
  wajibGanti:
    'Anda masuk dengan sandi sekali pakai. Pilih kata sandi Anda sendiri, lalu halaman lain terbuka.',
  sandiPetunjuk: `Sedikitnya ${PANJANG_SANDI_MIN} huruf atau angka. Beberapa kata biasa lebih mudah diingat.`,
  sandiLamaKosong: 'Isi kata sandi sekarang.',
  sandiBeda: 'Dua isian kata sandi baru belum sama. Ketik ulang yang kedua.',
  sandiKetikLagi: 'Isian sandi tidak disimpan di halaman. Ketik ketiganya lagi.',
  simpanSandi: 'Simpan kata sandi baru',
  berhasil: 'Kata sandi sudah diganti.',
  berhasilLanjut: 'Pakai kata sandi baru saat masuk berikutnya.',
  lanjutkan: 'Lanjutkan ke halaman tadi',
  segeraBerakhir: (jam: string) => `Masa masuk Anda berakhir pukul ${jam}.`,
  segeraDiam: 'Buka satu halaman saja untuk tetap masuk; isian di halaman ini tidak hilang.',
  segeraBatas: 'Kirim atau simpan yang sedang Anda ketik, lalu masuk lagi.',
  tetapMasuk: 'Tetap masuk',
} as const;
