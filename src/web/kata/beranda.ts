/** Words of the front page for everybody: its doors, its offices, and what is honest to say of the service. */
export const BERANDA = {
  judulTab: 'Beranda',
  gratis: 'Gratis',
  syarat: 'Apa yang perlu dibawa?',
  syaratKet: 'Jawab paling banyak tiga pertanyaan, lalu baca atau cetak daftarnya.',
  syaratDaftar: 'Baca atau cetak daftar syaratnya.',
  lacak: 'Sampai di mana berkas saya?',
  lain: 'Lainnya',
  panduan: 'Panduan langkah demi langkah',
  pengaduan: 'Sampaikan pengaduan',
  sop: 'Baca SOP layanan ini',
  lembar: 'Periksa keaslian lembar',
  kantor: 'Kantor dan jam loket',
  tahu: 'Perlu diketahui',
  waktu: (unit: string, menit: string) => `${unit} ${menit}`,
  lama: (seluruh: string, bagian: string) =>
    `Menurut SOP, kerja petugas seluruhnya ${seluruh}${bagian === '' ? '' : ` (${bagian})`}. Waktu menunggu giliran dan perjalanan Anda tidak termasuk.`,
  petugas: 'Untuk petugas kantor',
  masuk: 'Masuk',
  pilihKantor: 'Pilih kantor',
} as const;
