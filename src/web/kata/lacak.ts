import type { SebabTutup } from '../../core/berkas/posisi.ts';

/** Words of the public pages. They never hold a NIK, a full name, or whether somebody has a berkas. */
export const UMUM_PUBLIK = {
  gratis: 'Semua layanan ini gratis.',
  pengaduan: 'Diminta membayar? Adukan',
  latihan: 'Kantor latihan. Semua orang di sini rekaan.',
  keDepan: 'Halaman depan',
} as const;

/** Words of the field for a typed code. */
export const DEPAN = {
  judulTab: 'Lacak berkas',
  kode: 'Kode lacak',
  contoh: '8 huruf dan angka pada tanda terima, misalnya 8K2F-7QXM.',
  lihat: 'Lacak berkas',
  tidakDikenal: 'Kode ini belum dikenal. Periksa hurufnya pada tanda terima, atau tanyakan ke loket.',
  tunggu: (menit: number) =>
    `Terlalu banyak kode yang belum dikenal dari jaringan ini. Coba lagi ${menit} menit lagi, atau tanyakan ke loket.`,
  petugas: 'Untuk petugas kantor',
  tanpaKantor: 'Kantor ini sedang disiapkan.',
} as const;

/** Words of the page that says where a berkas is. */
export const LACAK = {
  judul: (nama: string) => (nama === '' ? 'Berkas Anda' : `Berkas milik ${nama}`),
  nomor: 'Nomor',
  tanpaNomor: 'Belum bernomor',
  sekarang: 'Sekarang',
  sejak: 'Sejak',
  giliran: 'Giliran',
  giliranAnda: 'Giliran Anda',
  sampai: 'Sampai kapan',
  palingKet: 'Paling lambat menurut waktu SOP.',
  lewat: (baku: string) => `Sudah lewat; waktu SOP-nya ${baku}`,
  lewatKet: 'Loket dapat menjelaskan sebabnya.',
  ditungguKet: 'Sesudah itu berkas berhenti, tetapi datanya tetap disimpan.',
  tanpaWaktu: 'Belum dapat dipastikan',
  tanpaWaktuKet: 'SOP tidak menetapkan waktu untuk tahap ini.',
  sisa: (menit: string) =>
    `Sisa kerja kantor menurut SOP ${menit}, di luar waktu menunggu dan perjalanan Anda.`,
  hariIni: (jam: string) => `hari ini pukul ${jam}`,
  tahap: 'Sampai di mana',
  langkahResmi: (langkah: number, no: string) => `${langkah} langkah resmi menurut SOP ${no}`,
  langkahKini: 'sekarang',
  riwayat: 'Yang sudah terjadi',
  riwayatLama: (n: number) => `${n} catatan sebelumnya`,
  kirimSatu: 'Kirim dari ponsel ini',
  bacaSop: 'Baca SOP-nya',
  dibukaOleh: 'Siapa yang membuka data saya',
  pengaduan: 'Sampaikan pengaduan',
  muatUlang: 'Muat ulang halaman ini untuk melihat kabar terbaru.',
  pada: (kapan: string) => `Keadaan pada ${kapan}.`,
  perluAnda: 'Perlu Anda lakukan',
  belumPerlu: 'Belum ada yang perlu Anda lakukan. Tidak perlu menunggu di kantor.',
  lengkapi: (kantor: string) =>
    `Lengkapi yang disebut di bawah, dari ponsel ini bila ada tombolnya, atau di loket ${kantor}. Tidak perlu mengulang dari awal. Gratis.`,
  bentuk: { sebab: 'Sebab', pesan: 'Pesan dari kantor' },
  lengkapiTanpaDaftar: (kantor: string) =>
    `Lengkapi yang tertulis pada surat pemberitahuan, lalu bawa ke loket ${kantor}.`,
  tandaTangan: (kantor: string) => `Datang ke ${kantor} untuk menandatangani form isian. Bawa KTP.`,
  ambil: (kantor: string) => `Ambil berkas di ${kantor}. Bawa tanda terima atau KTP.`,
  bawa: (kantor: string) => `Bawa map dan semua isinya ke ${kantor}.`,
  bawaKembali: (kantor: string) =>
    `Bawa map dan surat pengembaliannya ke ${kantor}. Nomor berkas tetap, tidak perlu mengulang dari awal.`,
  selesai: (tujuan: string | undefined) =>
    tujuan === undefined ? 'Semua langkah selesai.' : `Semua langkah selesai. Selanjutnya: ${tujuan}.`,
  kantor: 'Kantor',
  alamat: 'Alamat',
  jam: 'Jam loket',
  telepon: 'Telepon',
  bertanya: 'Ada pertanyaan?',
  tidakDikenal: 'Alamat ini belum dikenal',
  tidakDikenalKet: 'Periksa alamat pada tanda terima, atau ketik kode lacaknya di bawah ini.',
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

/** What happened, as the pemohon reads it; no name of anybody, no free words of officials. */
export const RIWAYAT_UMUM = {
  diterima: (kantor: string) => `Berkas diterima di ${kantor}`,
  lengkap: (kantor: string) => `Persyaratan dinyatakan lengkap di ${kantor}`,
  diberitahukan: 'Anda diberi tahu apa yang perlu dilengkapi',
  perbaikan_diterima: (kantor: string) => `Perbaikan Anda diterima di ${kantor}`,
  perbaikan_dikirim: 'Anda mengirim perbaikan lewat tautan lacak',
  ditandatangani: (label: string) => `Tanda tangan tercatat: ${label}`,
  dikembalikan: (kantor: string) => `Diperiksa ulang di ${kantor}`,
  diarsipkan: (kantor: string) => `Disimpan di arsip ${kantor}`,
  diserahkan: {
    sendiri: 'Surat diserahkan kepada Anda',
    keluarga: 'Surat diserahkan kepada keluarga Anda',
    kuasa: 'Surat diserahkan kepada kuasa Anda',
  },
  map_diterima: (kantor: string) => `Map diterima di ${kantor}`,
  surat_sampai: 'Surat sampai di tujuan',
  dialihkan: (kantor: string) => `Dialihkan ke ${kantor}`,
  dibatalkan: 'Dibatalkan atas permintaan',
  ditolak: 'Dinyatakan tidak dapat diproses',
  kedaluwarsa: 'Berhenti karena lama tidak dilengkapi',
  dibuka_kembali: 'Dilanjutkan lagi',
  dikoreksi: 'Dibuka lagi untuk diperbaiki',
} as const;

/** Words of the page that says who looked at the pemohon's data. */
export const PEMBACA_UMUM = {
  judul: 'Siapa yang membuka data saya',
  ket: 'Setiap kali petugas melihat NIK, membuka dokumen, atau mencetak lembar Anda, jabatannya tercatat di sini.',
  kosong: 'Belum ada yang membuka data Anda.',
  kembali: 'Kembali ke berkas',
  tanpaJabatan: 'Petugas tanpa jabatan',
  anda: 'Anda, lewat tautan lacak',
  bertanya: 'Bila ada yang janggal, tanyakan kepada kantor.',
  adukan: 'Sampaikan pengaduan',
  jenis: {
    nik: 'melihat NIK dan No. KK',
    no_kk: 'melihat No. KK',
    dokumen: 'membuka dokumen',
    unduh: 'mengunduh dokumen',
    cetak: 'mencetak lembar',
    arsip: 'mengunduh arsip lengkap',
    keluarga: 'memakai data keluarga untuk permohonan baru',
  },
  kali: (n: number) => (n === 1 ? '' : `, ${n} kali`),
} as const;

/** Words of the page that says what a printed sheet is. */
export const LEMBAR = {
  judul: 'Keaslian lembar',
  ketik: 'Periksa keaslian lembar',
  ketikKet: 'Pindai QR pada lembar dengan kamera ponsel. Bila tidak bisa, ketik nomor dan kodenya.',
  ketikNomor: 'Nomor berkas',
  ketikNomorKet: 'Misalnya G1-26-0412-K.',
  ketikKode: 'Kode lembar',
  ketikKodeKet: '8 huruf dan angka di dekat QR, misalnya 8K2F-7QXM.',
  ketikPeriksa: 'Periksa lembar',
  ketikGalat: 'Nomor dan kode ini tidak cocok dengan lembar mana pun. Periksa lagi keduanya.',
  ketikLink: 'Ketik nomor dan kode lembar',
  diperiksa: 'Diperiksa',
  berlaku: 'Lembar ini berlaku',
  diganti: 'Lembar ini sudah diganti',
  dibatalkan: 'Lembar ini tidak berlaku',
  tidakDikenal: 'Lembar ini tidak dikenal',
  belum: 'Cocok, tanda tangan belum lengkap',
  belumKet:
    'Isinya sama dengan yang tercatat di kantor, tetapi belum semua menandatangani. Tunggu sampai lengkap.',
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
