import type { Sop } from '../../core/sop/schema.ts';
import { LEMBAR_SOP } from './lembar-sop.ts';

/** Words around the SOP's own text, which stands as it is. */
export const SOP = {
  ket: (nomor: string) => `Nomor ${nomor}. Naskah yang berlaku untuk berkas baru.`,
  ketLama: (nomor: string) => `Nomor ${nomor}. Naskah lama: berkas baru tidak memakainya.`,
  ketUmum: 'Urutan kerja kantor kami, langkah demi langkah, seperti yang disahkan.',
  tampilan: 'Tampilan',
  resmi: 'Naskah resmi',
  langsung: 'Angka langsung',
  cetak: { f4: 'Cetak F4', a4: 'Cetak A4' },
  identitas: 'Identitas',
  bagan: 'Bagan alir',
  judulTabel: (nama: string, langkah: number, menit: number) =>
    `${nama}: ${langkah} langkah, ${menit} menit kantor`,
  /** Heads and branches in the very words of the printed sheet. */
  kolom: LEMBAR_SOP.kepala,
  cabang: LEMBAR_SOP.cabang,
  mulai: LEMBAR_SOP.mulai,
  selesai: LEMBAR_SOP.selesai,
  simbol: 'Arti simbol',
  artiSimbol: {
    kapsul: 'mulai dan selesai',
    kotak: 'kegiatan',
    'belah-ketupat': 'keputusan, Ya atau Tidak',
    segilima: 'sambungan antarhalaman, hanya di lembar cetak',
  },
  rujukan: 'catatan',
  catatan: 'Catatan kami atas naskah',
  catatanKet:
    'Naskah di atas disalin kata demi kata, termasuk yang keliru. Catatan dan simbol di sini bacaan kami, bukan bagian naskah.',
  catatanLangkah: (no: number, catatan: string) => `Langkah ${no}. ${catatan}`,
  catatanPelaksana: (tertulis: string, catatan: string) => `${tertulis}. ${catatan}`,
  kembaliKeNaskah: 'Kembali ke naskah',
  kembaliDari: (nomor: number) => ` dari catatan ${nomor}`,
  jalan: 'Yang terjadi di antara langkah',
  sebelum: (singkat: string, ke: number) =>
    `Sebelum langkah ${ke}: ${singkat.toLowerCase()}, tanpa nomor dan di luar waktu SOP.`,
  belumDitinjau: (sejak: string) =>
    `SOP belum ditinjau sejak ${sejak}. SOP dievaluasi sedikitnya sekali setahun.`,
  tiadaKantor: 'SOP belum tersedia di sini',
  tiadaKantorKet: 'Kantor yang memakai alamat ini belum dimuat. Tanyakan SOP di loket kantor.',
  tiadaVersi: (sidik: string) =>
    `Tidak ada naskah SOP dengan sidik "${sidik}" di kantor ini. Buka naskah yang berlaku, lalu pilih dari daftar versinya.`,
  bukaBerlaku: 'Buka naskah yang berlaku',
} as const;

const KEPALA = LEMBAR_SOP.kepala;

/** The 13 fields in the order and the places of the printed sheet: head, numbered box beside it, pairs below. */
export const BIDANG_IDENTITAS: readonly {
  readonly kunci: keyof Sop['identitas'];
  readonly nama: string;
  readonly tempat: 'kop' | 'baris' | 'pasang';
}[] = [
  { kunci: 'instansi', nama: 'Instansi', tempat: 'kop' },
  { kunci: 'nomor', nama: KEPALA.nomor, tempat: 'baris' },
  { kunci: 'tanggal_pembuatan', nama: KEPALA.pembuatan, tempat: 'baris' },
  { kunci: 'tanggal_revisi', nama: KEPALA.revisi, tempat: 'baris' },
  { kunci: 'tanggal_efektif', nama: KEPALA.efektif, tempat: 'baris' },
  { kunci: 'disahkan_oleh', nama: KEPALA.disahkan, tempat: 'baris' },
  { kunci: 'nama', nama: KEPALA.nama, tempat: 'baris' },
  { kunci: 'dasar_hukum', nama: KEPALA.dasar, tempat: 'pasang' },
  { kunci: 'kualifikasi_pelaksana', nama: KEPALA.kualifikasi, tempat: 'pasang' },
  { kunci: 'keterkaitan', nama: KEPALA.keterkaitan, tempat: 'pasang' },
  { kunci: 'peralatan_dan_perlengkapan', nama: KEPALA.peralatan, tempat: 'pasang' },
  { kunci: 'peringatan', nama: KEPALA.peringatan, tempat: 'pasang' },
  { kunci: 'pencatatan_dan_pendataan', nama: KEPALA.pencatatan, tempat: 'pasang' },
];
