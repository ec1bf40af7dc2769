/** Words of login, account and password. */
export const MASUK = {
  judul: 'Masuk',
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
  sandiPetunjuk: 'Paling sedikit 12 huruf. Beberapa kata biasa lebih mudah diingat.',
  sandiPendek: (n: number) => `Isi paling sedikit 12 huruf. Yang terisi baru ${n}.`,
  sandiBeda: 'Dua isian kata sandi baru belum sama. Ketik ulang yang kedua.',
  sandiLamaSalah: 'Kata sandi sekarang belum cocok. Ketik ulang.',
  sandiSama: 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
  berhasil: 'Kata sandi sudah diganti.',
} as const;
