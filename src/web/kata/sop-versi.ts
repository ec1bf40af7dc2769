/** Words for the SOP as a document with versions. */
export const SOP_VERSI = {
  judul: 'Versi SOP',
  ket: 'Berkas memakai naskah yang berlaku saat dicatat sampai selesai, juga bila SOP berganti.',
  tabel: 'Naskah SOP yang berlaku dan yang pernah dipakai',
  kolom: ['Naskah', 'Nomor dan tanggal', 'Dasar hukum', 'Disahkan oleh', 'Dipakai berkas'],
  berlaku: 'Berlaku sekarang',
  lama: 'Naskah lama',
  nomor: (nomor: string) => `Nomor ${nomor}`,
  efektif: (tanggal: string) => `Efektif ${tanggal}`,
  revisi: (tanggal: string) => `Revisi ${tanggal}`,
  pembuatan: (tanggal: string) => `Pembuatan ${tanggal}`,
  sidik: (sidik: string) => `Sidik ${sidik}`,
  berjalan: (n: number) => (n === 0 ? 'Tidak ada yang berjalan' : `${n} berjalan`),
  sejak: (tanggal: string) => `sejak ${tanggal}`,
  belumDipakai: 'Belum dipakai berkas',
  lihat: 'Lihat naskah',
  dibuka: 'Sedang dibuka',
  cakupan: 'Berkas berjalan dihitung dari yang boleh Anda lihat.',
  pitaLama: (berjalan: number) =>
    berjalan === 0
      ? 'Ini naskah lama. Tidak ada berkas berjalan yang masih memakainya.'
      : `Ini naskah lama. Masih dipakai ${berjalan} berkas berjalan.`,
  keBerlaku: 'Buka naskah yang berlaku',
} as const;
