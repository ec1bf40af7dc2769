/** Words about the companion sheets of the form isian; the words on the sheets themselves stand in their templates. */
export const CETAK_LEMBAR = {
  judul: 'Formulir pendamping',
  ket: 'Terisi sendiri dari form isian ini. Tombolnya menyimpan isian dulu, lalu menyiapkan lembarnya.',
  simpanCetak: (kode: string) => `Simpan & cetak ${kode}`,
  cetak: (kode: string) => `Cetak ${kode}`,
  loketKet: 'Terisi dari yang diketik di sini, untuk ditandatangani pemohon. Disimpan dulu sebagai titipan.',
  loketKosong: (kode: string) => `Isi dulu nama atau NIK pemohon, lalu cetak ${kode}.`,
  lanjutkan: 'Kembali ke isian loket',
  tidakPerlu: (kode: string) =>
    `${kode} tidak diperlukan menurut isi form berkas ini. Ubah isian form bila ternyata diperlukan.`,
  tidakDipilih: (kode: string) =>
    `${kode} tidak dipakai pada berkas ini. Pilih "Ya" pada pertanyaan ${kode} di form isian bila diperlukan.`,
  dicetak: (kode: readonly string[]) =>
    kode.length === 0
      ? 'Tidak ada lembar pendamping yang dicetak.'
      : `Lembar pendamping yang dicetak: ${kode.join(', ')}.`,
} as const;
