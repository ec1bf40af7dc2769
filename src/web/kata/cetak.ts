/** What each paper is called, by its key in addresses and events. */
export const NAMA_SURAT: Readonly<Record<string, string>> = {
  'tanda-terima': 'tanda terima',
  kekurangan: 'pemberitahuan kekurangan',
  form: 'form isian',
  disposisi: 'lembar disposisi',
  nota: 'nota pengembalian',
  penyerahan: 'tanda terima penyerahan',
  'terima-map': 'tanda terima map',
  sampul: 'sampul map',
  label: 'label arsip',
  'nomor-register': 'nomor register pada form',
  'berita-acara': 'berita acara berkas',
};

/** Words of print pages. */
export const CETAK = {
  bilah: 'Cetak',
  kembali: 'Kembali',
  cetak: 'Cetak halaman ini',
  caranya: 'Tekan Ctrl dan P untuk mencetak.',
  dicetak: (kapan: string, oleh: string) => `Dicetak ${kapan} oleh ${oleh}`,
  latihan: 'LATIHAN',
  konsep: 'KONSEP',
  tandaTerima: 'Tanda terima',
  tandaTerimaPerbaikan: 'Tanda terima perbaikan',
  tandaTerimaPenyerahan: 'Tanda terima penyerahan',
  kekurangan: 'Pemberitahuan kekurangan',
  lembarDisposisi: 'Lembar disposisi',
  notaPengembalian: 'Nota pengembalian',
  pindaiUntukMelacak: 'Pindai untuk melihat sampai di mana berkas Anda.',
  gratis: 'Layanan ini gratis.',
  yangMasihKurang: 'Yang masih kurang',
  dokumenDiterima: 'Dokumen yang diterima',
} as const;
