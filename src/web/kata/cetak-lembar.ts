/** Words about the companion sheets of the form isian; the words on the sheets themselves stand in their templates. */
export const CETAK_LEMBAR = {
  judul: 'Formulir pendamping',
  ket: 'Terisi sendiri dari isian form. Simpan dulu agar isian terakhir ikut tercetak.',
  cetak: (kode: string) => `Cetak ${kode}`,
  loket: 'Formulir yang terisi dari data ini',
  loketKet: 'Disimpan sebagai titipan, lalu dicetak untuk ditandatangani pemohon.',
  tidakPerlu: (kode: string) =>
    `${kode} tidak diperlukan menurut isi form berkas ini. Ubah isian form bila ternyata diperlukan.`,
  tidakDipilih: (kode: string) =>
    `${kode} tidak dipakai pada berkas ini. Pilih "Ya" pada pertanyaan ${kode} di form isian bila diperlukan.`,
} as const;
