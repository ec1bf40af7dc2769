import type { SebabTutup } from '../../core/berkas/posisi.ts';

/** Words of the public pages. They never hold a NIK, a full name, or whether somebody has a berkas. */
export const UMUM_PUBLIK = {
  gratis: 'Semua layanan ini gratis.',
  latihan: 'Kantor latihan. Semua orang di sini rekaan.',
  keDepan: 'Halaman depan',
} as const;

/** Words of the front page. */
export const DEPAN = {
  judul: (layanan: string) => `${layanan}: sampai di mana berkas Anda?`,
  judulTab: 'Lacak berkas',
  ket: 'Ketik kode lacak pada tanda terima, delapan huruf dan angka.',
  kode: 'Kode lacak',
  contoh: 'Misalnya 8K2F-7QXM. Huruf besar atau kecil sama saja.',
  lihat: 'Lihat berkas',
  tidakDikenal: 'Kode ini belum dikenal. Periksa hurufnya pada tanda terima, atau tanyakan ke loket.',
  tunggu: (menit: number) =>
    `Terlalu banyak kode yang belum dikenal dari jaringan ini. Coba lagi ${menit} menit lagi, atau tanyakan ke loket.`,
  petugas: 'Untuk petugas kantor',
  masuk: 'Masuk',
  tanpaKantor: 'Kantor ini sedang disiapkan.',
} as const;

/** Words of the page that says where a berkas is. */
export const LACAK = {
  judul: (nama: string) => (nama === '' ? 'Berkas Anda' : `Berkas milik ${nama}`),
  nomor: 'Nomor',
  tanpaNomor: 'Belum bernomor',
  sekarang: 'Sekarang',
  sejak: (kapan: string) => `Sejak ${kapan}.`,
  hariIni: (jam: string) => `hari ini pukul ${jam}`,
  tahap: 'Sampai di mana',
  perluAnda: 'Perlu Anda lakukan',
  belumPerlu: 'Belum ada yang perlu Anda lakukan. Tidak perlu menunggu di kantor.',
  lengkapi: (kantor: string) =>
    `Lengkapi yang disebut di bawah, lalu bawa ke loket ${kantor}. Tidak perlu antre dari awal.`,
  lengkapiTanpaDaftar: (kantor: string) =>
    `Lengkapi yang tertulis pada surat pemberitahuan, lalu bawa ke loket ${kantor}.`,
  tandaTangan: (kantor: string) => `Datang ke ${kantor} untuk menandatangani form isian. Bawa KTP.`,
  ambil: (kantor: string) => `Ambil berkas di ${kantor}. Bawa tanda terima atau KTP.`,
  bawa: (kantor: string) => `Bawa map dan semua isinya ke ${kantor}.`,
  selesai: (tujuan: string | undefined) =>
    tujuan === undefined ? 'Semua langkah selesai.' : `Semua langkah selesai. Selanjutnya: ${tujuan}.`,
  kantor: 'Kantor',
  alamat: 'Alamat',
  jam: 'Jam loket',
  telepon: 'Telepon',
  bertanya: 'Ada pertanyaan?',
  tidakDikenal: 'Alamat ini belum dikenal',
  tidakDikenalKet: 'Periksa alamat pada tanda terima, atau ketik kode lacaknya di halaman depan.',
  sibuk: 'Halaman ini sedang ramai',
  sibukKet: 'Muat ulang sebentar lagi, atau tanyakan ke loket.',
} as const;

/** What a closed berkas is to the pemohon. */
export const TUTUP_UMUM: Readonly<
  Record<Exclude<SebabTutup, 'selesai'>, readonly [judul: string, lanjut: string]>
> & {
  readonly selesai: string;
} = {
  selesai: 'Selesai',
  dibatalkan: ['Dibatalkan', 'Permohonan ini dibatalkan. Untuk mengajukan lagi, datang ke loket.'],
  ditolak: ['Tidak dapat diproses', 'Alasannya tertulis pada surat dari kantor. Loket dapat menjelaskannya.'],
  kedaluwarsa: [
    'Berhenti karena lama tidak dilengkapi',
    'Datanya masih disimpan. Datang ke loket untuk melanjutkan.',
  ],
};

/** Words of the page that says what a printed sheet is. */
export const LEMBAR = {
  judul: 'Lembar cetak',
  berlaku: 'Lembar ini berlaku',
  diganti: 'Lembar ini sudah diganti',
  dibatalkan: 'Lembar ini tidak berlaku',
  tidakDikenal: 'Lembar ini tidak dikenal',
  berlakuKet: 'Cocok dengan yang tercatat di kantor. Bandingkan nomor dan namanya dengan yang tertulis.',
  digantiKet: 'Isinya berubah sesudah lembar ini dicetak. Minta lembar yang baru kepada kantor.',
  dibatalkanKet: 'Berkasnya sudah ditutup sebelum selesai.',
  tidakDikenalKet:
    'Alamatnya mungkin salah ketik, atau lembar ini bukan dari kantor kami. Tanyakan kepada kantor.',
  lebihBaru: (kapan: string) => `Ada cetakan yang lebih baru, dari ${kapan}.`,
  surat: 'Surat',
  nomor: 'Nomor berkas',
  nama: 'Atas nama',
  dicetak: 'Dicetak',
  kantor: 'Kantor',
  tandaTangan: 'Tanda tangan tercatat',
  belumAda: 'belum ada',
} as const;

/** Words of the page behind the QR of a map, for whoever finds it. */
export const MAP = {
  judul: 'Map berkas kantor',
  ket: 'Map ini milik kantor dan berisi surat warga. Mohon bawa ke kantor berikut.',
  ketTanpaKantor: 'Map ini milik kantor kecamatan atau kelurahan dan berisi surat warga. Mohon bawa ke sana.',
  petugas: 'Petugas kantor masuk dahulu untuk membuka berkasnya.',
  masuk: 'Masuk sebagai petugas',
} as const;
