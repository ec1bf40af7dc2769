/** Words of "Foto lewat HP": the card on the official's page, and the pages that the phone shows. */
export const HP = {
  tombol: 'Foto lewat HP',
  judul: 'Foto lewat HP',
  arahkan: 'Arahkan kamera HP ke kode ini, lalu buka alamatnya.',
  siapa: 'Boleh HP Anda atau HP pemohon. Satu kode hanya untuk satu HP.',
  berlaku: (pukul: string) => `Berlaku sampai pukul ${pukul}.`,
  loopback:
    'HP tidak dapat membuka alamat ini; Lajur sekarang hanya melayani komputer ini. Pilih foto dari komputer, dan minta pengelola mengisi LAJUR_DENGAR dan LAJUR_ALAMAT_PUBLIK.',
  terhubung: (pukul: string) => `HP terhubung sampai pukul ${pukul}. Foto yang dikirim muncul di sini.`,
  selesai: (n: number) =>
    n === 0 ? 'Sambungan HP sudah ditutup. Belum ada foto.' : `Sambungan HP sudah ditutup. ${n} foto masuk.`,
  habis: (n: number) => `Waktu kode ini habis, ${n} foto masuk. Tekan “Foto lewat HP” bila masih perlu.`,
  masuk: (n: number) => `${n} foto masuk dari HP`,
  belumAda: 'belum ada',
  halaman: (n: number) => `${n} halaman`,
  muatUlang: 'Muat ulang',
  simpanMuatUlang: 'Simpan & muat ulang',
  tutup: 'Tutup sambungan HP',
  kodeBaru: 'Buat kode baru',
  bukanLagi: 'Foto tidak dapat ditambahkan lagi. Berkas ini sudah dikerjakan di tempat lain.',
} as const;

/** Words on the phone itself: short, for a small screen and a person in a hurry. */
export const PONSEL = {
  judul: 'Kirim foto',
  berkas: (nomor: string) => `Berkas ${nomor}`,
  titipan: 'Berkas baru',
  pilih: 'Pilih dokumen yang akan difoto.',
  belum: 'belum ada foto',
  sudah: (n: number) => `${n} halaman`,
  ambil: 'Ambil foto',
  ambilKet: 'Satu halaman satu foto. Lembar rata, terang, dan semua sudut terlihat.',
  kirim: 'Kirim foto',
  kirimHalaman: (n: number) => `Kirim sebagai halaman ${n}`,
  kirimGanti: (n: number) => `Kirim dan ganti ${n} halaman lama`,
  galeri: 'Pilih dari galeri',
  galeriLabel: 'Foto atau PDF yang sudah ada',
  tersimpan: (n: number) => `Foto tersimpan. Sekarang ${n} halaman.`,
  berikut: (nama: string) => `Lanjut: ${nama}`,
  daftar: 'Kembali ke daftar',
  selesai: 'Selesai',
  terimaKasih: 'Terima kasih',
  sudahMasuk: (n: number) =>
    n === 0
      ? 'Belum ada foto yang dikirim. Halaman ini boleh ditutup.'
      : `${n} foto sudah masuk. Halaman ini boleh ditutup.`,
  kosong: 'Belum ada foto. Ambil foto lembarnya dahulu.',
  penuh: (n: number) => `Sudah ${n} foto lewat kode ini. Minta petugas membuat kode baru.`,
  sabar: 'Foto sebelumnya masih dikirim. Tunggu sebentar, lalu ulangi.',
  galat: (nama: string, pesan: string) => `${nama}: ${pesan}`,
  takBerlaku: 'Kode ini tidak berlaku lagi',
  takBerlakuKet: 'Minta petugas menampilkan kode baru, lalu pindai lagi. Foto yang sudah terkirim aman.',
  hpLain: 'Kode ini sedang dipakai HP lain',
  hpLainKet: 'Satu kode hanya untuk satu HP. Minta petugas membuat kode baru bila HP ini yang akan dipakai.',
  terlaluSering: 'Terlalu banyak percobaan',
  terlaluSeringKet: 'Tunggu beberapa menit, lalu pindai kode di layar petugas.',
} as const;
