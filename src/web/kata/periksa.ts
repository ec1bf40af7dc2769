/** Words of the checklist; shared with the client script, which keeps the count while verdicts change. */
export const PERIKSA = {
  judul: 'Persyaratan',
  daftarUntuk: (keperluan: string) => `Daftar untuk: ${keperluan}`,
  sesuai: 'Sesuai',
  kurang: 'Kurang',
  tidakPerlu: 'Tidak perlu',
  alasan: 'Yang kurang (dibaca pemohon)',
  catatan: 'Keterangan singkat',
  pemilik: 'Yang memperbaiki',
  penampil: 'Dokumen',
  lembar: 'Lembar dokumen',
  perbesar: 'Perbesar',
  putar: 'Putar',
  unduh: 'Unduh',
  bukaTab: 'Buka di tab baru',
  berubah: 'Berubah',
  tetapSesuai: 'Semua tetap sesuai',
  hanyaBerubah: 'Hanya yang berubah perlu dinilai. Yang lain tetap seperti sebelumnya.',
  alasanKosong: 'pilih apa yang kurang, agar pemohon tahu.',
  alasanLain: 'tulis apa yang kurang, dengan kata yang mudah.',
  belumDinilai: 'belum dinilai. Pilih sesuai, kurang, atau tidak perlu.',
  adaKurang: 'masih kurang. Kembalikan berkas, atau nilai ulang.',
} as const;

export interface HitunganPutusan {
  readonly sesuai: number;
  readonly kurang: number;
  readonly belum: number;
  readonly banyak: number;
}

/** The two lines of the decision bar. */
export function kataHitungan({ sesuai, kurang, belum, banyak }: HitunganPutusan) {
  const bagian = [kurang > 0 && `${kurang} kurang`, belum > 0 && `${belum} belum dinilai`].filter(Boolean);
  return {
    utama: bagian.length > 0 ? bagian.join(', ') : 'Semua sudah dinilai',
    rinci: `${sesuai} dari ${banyak} sudah sesuai`,
  };
}
