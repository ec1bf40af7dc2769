/** What is said of a scanned sheet: what is wrong with it, and what to do instead. */
export const LEMBAR = {
  takTerbaca:
    'QR pada lembar tidak terbaca. Foto ulang di tempat terang sampai seluruh lembar tampak, atau ketik kode lembar di bawah QR.',
  duaLembar: (n: number) => `Ada ${n} lembar berbeda dalam satu pindaian. Pindai satu lembar saja.`,
  takDikenal: 'Lembar ini tidak dikenal. Pindai lembar yang dicetak dari berkas ini.',
  kodeTakDikenal: (kode: string) =>
    `Kode lembar ${kode} tidak ada pada berkas ini. Periksa delapan huruf di bawah QR.`,
  kodeSalahTulis: 'Kode lembar terdiri dari delapan huruf dan angka, misalnya 8K2F-7QXM.',
  berkasLain: (nomor: string) => `Lembar ini milik berkas ${nomor}. Buka berkas itu, lalu pindai di sana.`,
  berkasOrang: 'Lembar ini milik berkas lain, bukan berkas ini. Periksa isi map.',
  suratLain: (surat: string) => `Ini ${surat}, bukan form yang ditandatangani. Pindai lembar formnya.`,
  tandaTerima: 'Ini tanda terima, bukan form yang ditandatangani. Pindai lembar formnya.',
  sampul: 'Ini sampul map, bukan form yang ditandatangani. Pindai lembar formnya.',
  lama: 'Lembar ini dicetak dari isi form yang lama, jadi tidak berlaku lagi. Pindai lembar dari cetakan terbaru.',
  bukanAkhir: (dari: number) =>
    `Lembar ini ${dari} halaman. Sertakan halaman ${dari}, yang memuat tanda tangan.`,
  kodeLabel: 'Kode lembar, bila QR tidak terbaca',
  kodePetunjuk: 'Delapan huruf di bawah QR, misalnya 8K2F-7QXM.',
  tulisTangan: 'Form ini ditulis tangan, bukan cetakan dari sini',
  belumDicetak: 'Form ini belum pernah dicetak dari sini. Cetak dulu, atau centang "ditulis tangan".',
  tumpukanTakTerbaca:
    'QR pada halaman ini tidak terbaca. Foto ulang lembarnya, atau simpan dari halaman berkasnya dengan kode lembar.',
  kantorLain: 'Lembar ini milik berkas yang tidak ada di kantor Anda.',
  sudahDipindai: 'Pindaian lembar ini sudah tersimpan.',
  belumGiliran: 'Berkas ini belum menunggu pindaian. Periksa apakah sudah ditandatangani dan dicatat.',
  berubah: 'Berkas ini berubah ketika disimpan. Pindai lembarnya sekali lagi.',
} as const;

/** Words of scanning a stack of signed sheets. */
export const PINDAI = {
  judul: 'Pindai lembar bertanda tangan',
  ket: 'Pilih semua foto, atau satu PDF dari mesin pemindai. Tiap lembar disimpan pada berkasnya menurut QR.',
  label: 'Foto atau PDF lembar yang sudah ditandatangani',
  petunjuk: 'Boleh banyak sekaligus, dalam urutan apa pun. Paling banyak 40 halaman.',
  simpan: 'Simpan pindaian',
  pilih: 'Pilih foto atau PDF dahulu.',
  menunggu: (n: number) => `${n} lembar menunggu dipindai`,
  kosong: 'Tidak ada lembar yang menunggu dipindai.',
  kosongKet: 'Lembar muncul di sini sesudah pejabat mencatat tanda tangannya.',
  jalanJudul: 'Membaca pindaian',
  jalanKet: 'Halaman ini boleh ditutup; lembar tetap disimpan pada berkasnya.',
  mulai: 'Menghitung halaman.',
  membaca: (selesai: number, semua: number) =>
    selesai < semua
      ? `Membaca halaman ${selesai + 1} dari ${semua}.`
      : `${semua} halaman terbaca. Menyimpan pada berkasnya.`,
  terbaca: 'Semua halaman sudah dibaca.',
  lihatHasil: 'Lihat hasilnya',
  gangguan:
    'Ada gangguan ketika membaca pindaian. Lembar yang sempat tersimpan aman. Kirim lagi tumpukan yang sama.',
  hasilJudul: 'Hasil pindaian',
  tersimpan: (n: number) => `${n} lembar tersimpan pada berkasnya.`,
  takSatuPun: 'Belum ada lembar yang tersimpan.',
  gagalJudul: (n: number) => `${n} halaman belum tersimpan`,
  tersimpanJudul: 'Sudah tersimpan',
  lagi: 'Pindai lagi',
  keTugas: 'Buka kotak tugas',
  terlaluBanyak: (n: number) =>
    `${n} halaman sekaligus terlalu banyak; paling banyak 40. Bagi menjadi beberapa kiriman.`,
  halaman: (nama: string, ke: number) => `${nama}, halaman ${ke}`,
  kolom: { asal: 'Pindaian', nama: 'Nama', nomor: 'Nomor berkas', sebab: 'Sebab' },
} as const;
