/** Words around the checklist: who judged before, what changed, how the decision is refused. */
export const PERIKSA_KERJA = {
  sudahDinilai: (n: number) => `Sudah dinilai (${n}), masih berlaku`,
  bukaPenilaian: 'Penilaian ini masih berlaku. Anda dapat menilainya ulang.',
  menurut: (putusan: string, kantor: string) => `${putusan} menurut ${kantor}`,
  kurangSebelumnya: (alasan: string) => `Sebelumnya kurang: ${alasan}.`,
  tetapKet: 'Berlaku untuk dokumen yang tidak Anda nilai sendiri.',
  tanpaGambar: 'Tanpa gambar, lihat aslinya',
  lembar: (n: number) => `${n} hlm.`,
  lembarLama: (versi: number, n: number) => `Lama ${versi}.${n}`,
  versiLama: (versi: number, kapan: string) => `Versi lama ${versi}, disimpan ${kapan}. Sudah diganti.`,
  gambar: (nama: string, ke: number, dari: number) => `${nama}, lembar ${ke} dari ${dari}`,
  diunggah: (kapan: string, ukuran: string) => `Disimpan ${kapan}, ${ukuran}`,
  belumAdaKurang: 'Belum ada yang dinilai kurang. Tandai dahulu yang kurang.',
  pilihHasil: 'Tekan salah satu tombol di bawah daftar.',
  pemilik: { pemohon: 'Pemohon' },
  kembalikan: 'Kembalikan',
} as const;
