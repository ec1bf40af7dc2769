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

const TERSIMPAN = 'Lembar ini tersimpan di berkas.';

/** Words around printing, and the stamp of every print. */
export const CETAK = {
  dicetak: (kapan: string, oleh: string) => `Dicetak ${kapan} oleh ${oleh}`,
  latihan: 'LATIHAN',
  konsep: 'KONSEP',
  judulSiap: (surat: string) => `Cetak ${surat}`,
  siap: (nama: string) => (nama === '' ? TERSIMPAN : `${nama}. ${TERSIMPAN}`),
  buka: 'Buka & cetak',
  kembali: 'Ke berkas',
  baru: 'Permohonan baru',
  tanpaTampilan: 'Peramban ini tidak menampilkan PDF. Buka lembarnya dengan tombol di atas.',
  judulGagal: 'Lembar ini belum dapat dicetak',
  gagalKet: 'Tidak ada yang tercatat sebagai dicetak. Yang perlu diperbaiki:',
  gagalTemplat: 'Templat di folder cetak perlu diperbaiki oleh admin. Tulisannya:',
  gagalSementara: 'Coba lagi sebentar lagi.',
  daftar: 'Cetakan',
  daftarKosong: 'Belum ada yang dicetak.',
  terbaru: 'terbaru',
  selebihnya: (n: number) => `${n} cetakan sebelumnya`,
  kapanOleh: (kapan: string, oleh: string) => `${kapan}, ${oleh}`,
  pilih: 'Cetak lembar',
  rol: 'Rol 80 mm',
} as const;
