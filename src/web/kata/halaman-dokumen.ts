/** Words of the pages of a document: what is stored already, and what a new picture does to it. */
export const HALAMAN_DOKUMEN = {
  tersimpan: (n: number) => `${n} halaman tersimpan`,
  lihat: (nama: string, n: number) => `Lihat ${nama}, halaman ${n}`,
  cara: 'Foto yang dipilih sekarang',
  tambah: 'Tambah halaman',
  ganti: 'Ganti yang tersimpan',
  baruMasuk: 'Foto baru sudah diterima',
  baruDariPemohon: 'Foto baru dari pemohon, lewat tautan lacak',
} as const;
