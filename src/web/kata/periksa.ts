import { awalKecil, rangkai } from '../../core/tulisan/rangkai.ts';

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
  /** Alternatives: the others by name. */
  cukupSatu: (lain: readonly string[]) =>
    `Cukup salah satu: ${rangkai(['ini', ...lain.map(awalKecil)], 'atau')}.`,
  sudahAda: (nama: string) => `tidak perlu lagi, karena ${awalKecil(nama)} sudah sesuai.`,
  salahSatu: (nama: readonly string[]) =>
    `Perlu salah satu: ${rangkai(nama.map(awalKecil), 'atau')}. Nilai satu yang sesuai, atau satu yang kurang.`,
  nilaiSatu: 'Di antara syarat yang cukup salah satu, nilai satu saja. Yang lain dianggap tidak perlu.',
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
