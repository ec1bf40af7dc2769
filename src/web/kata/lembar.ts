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
} as const;
