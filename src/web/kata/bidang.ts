/** What is wrong with a field, and how to mend it. */
export const BIDANG = {
  nikPanjang: (n: number) => `Isi NIK 16 angka. Yang terisi baru ${n}.`,
  nikWajib: 'Isi NIK, 16 angka di KTP.',
  tanggalBeda: 'Tanggal lahir belum sama dengan NIK. Periksa salah satunya.',
  wajib: (apa: string) => `Isi ${apa}.`,
  pilih: (apa: string) => `Pilih ${apa}.`,
  panjang: (maks: number) => `Paling banyak ${maks} huruf.`,
  tidakDikenal: 'Pilihan ini tidak ada di daftar. Pilih lagi.',
  hp: 'Isi nomor HP seperti 0812 3456 7890.',
  jenisDokumen: 'Dokumen ini bukan foto atau PDF. Kirim JPG, PNG, WebP, atau PDF.',
} as const;
