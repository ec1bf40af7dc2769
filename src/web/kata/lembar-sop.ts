import type { Cabang, Hop } from '../../core/sop/schema.ts';

/** The printed words of the official page: heads as the regulation's own sheets write them, and our notes below it. */
export const LEMBAR_SOP = {
  tiada: 'Halaman ini belum ada',
  tiadaKet: 'Di alamat ini belum ada kantor. Periksa lagi alamat yang Anda buka.',
  gagal: 'SOP belum dapat dicetak',
  gagalKet: 'Coba lagi beberapa menit lagi. Bila masih gagal, beri tahu petugas kantor.',
  kepala: {
    nomor: 'Nomor SOP',
    pembuatan: 'Tanggal pembuatan',
    revisi: 'Tanggal revisi',
    efektif: 'Tanggal efektif',
    disahkan: 'Disahkan oleh',
    nama: 'Nama SOP',
    dasar: 'Dasar hukum :',
    kualifikasi: 'Kualifikasi pelaksana :',
    keterkaitan: 'Keterkaitan :',
    peralatan: 'Peralatan dan perlengkapan :',
    peringatan: 'Peringatan :',
    pencatatan: 'Pencatatan dan pendataan :',
    no: 'No',
    kegiatan: 'Kegiatan',
    pelaksana: 'Pelaksana',
    mutu: 'Mutu Baku',
    kelengkapan: 'Kelengkapan',
    waktu: 'Waktu',
    output: 'Output',
    keterangan: 'Keterangan',
    lambang: 'Lambang',
  },
  cabang: { ya: 'Ya', tidak: 'Tidak' } satisfies Record<Cabang, string>,
  mulai: 'Mulai',
  selesai: 'Selesai',
  /** Beside a pentagon; `no` null: the row that ends the flow. */
  sambung: (huruf: string, no: number | null, halaman: number) =>
    `${huruf}: ke ${LEMBAR_SOP.tujuan(no)} di halaman ${halaman}`,
  sambungDari: (huruf: string, no: number | null, halaman: number) =>
    `${huruf}: dari halaman ${halaman} ke ${LEMBAR_SOP.tujuan(no)}`,
  tujuan: (no: number | null) => (no === null ? 'penutup' : `langkah ${no}`),
  halaman: 'halaman {ini} dari {semua}',
  kaki: (nama: string, nomor: string) => `${nama}, nomor ${nomor}`,
  catatan: 'Catatan atas naskah',
  catatanKet:
    '(dari aplikasi Lajur, bukan bagian dari SOP; kata di atas disalin persis dari naskahnya, termasuk kesalahannya)',
  belumDitinjau: (tanggal: string) => `SOP belum ditinjau sejak ${tanggal}.`,
  langkah: (no: number, cabang: Cabang | null) =>
    cabang === null ? `Langkah ${no}:` : `Langkah ${no}, ${LEMBAR_SOP.cabang[cabang]}:`,
  jalan: (hops: readonly string[]) => `${hops.join(', lalu ')}.`,
} as const;

/** One hop of an exit in a few words, for the notes: the chart itself has no column for the pemohon. */
export function kataHop(hop: Hop): string {
  switch (hop.jenis) {
    case 'langkah':
      return `langkah ${hop.langkah}`;
    case 'beritahu':
      return `langkah ${hop.langkah} memberi tahu pemohon`;
    case 'tanda_tangan':
      return 'pemohon menandatangani';
    case 'perbaikan':
      return 'pemohon melengkapi';
    case 'diambil':
      return 'pemohon mengambil berkas';
    case 'dibawa':
      return 'pemohon membawa berkas';
    case 'selesai':
      return 'selesai';
  }
}
