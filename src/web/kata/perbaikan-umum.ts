import { awalKecil, rangkai } from '../../core/tulisan/rangkai.ts';

/** Words of the pages on which the pemohon mends what is wanting, by the tracking link. */
export const PERBAIKI = {
  judul: 'Lengkapi berkas Anda',
  nomor: (nomor: string) => `Berkas ${nomor}`,
  tanpaNomor: 'Berkas Anda',
  pembuka: (n: number) => (n === 1 ? 'Satu hal perlu Anda lengkapi.' : `${n} hal perlu Anda lengkapi.`),
  ditunggu: (tanggal: string) => `Kami tunggu sampai ${tanggal}. Gratis, tidak perlu mengulang dari awal.`,
  kurang: 'Yang kurang',
  /** One of alternatives: the others by name. */
  pilihan: (lain: readonly string[]) =>
    `Cukup salah satu: ${rangkai(['ini', ...lain.map(awalKecil)], 'atau')}.`,
  tergantikan: 'Tidak perlu lagi: penggantinya sudah masuk.',
  tanpaAlasan: 'Lihat surat pemberitahuan dari kantor.',
  foto: 'Kirim foto',
  fotoLagi: 'Tambah atau ganti foto',
  belum: 'Belum ada foto',
  masuk: (n: number) => `${n} foto siap dikirim`,
  bawaSaja: 'Bawa ke loket',
  bawaSebab: 'Lembar aslinya perlu dilihat petugas, jadi tidak cukup dengan foto.',
  olehKantor: 'Diperbaiki kantor',
  olehKantorKet: 'Anda tidak perlu melakukan apa-apa untuk ini.',
  kirimJudul: 'Semua foto sudah ada',
  kirimKet: 'Tekan tombol ini agar petugas mulai memeriksa.',
  kirim: 'Kirim perbaikan',
  belumSemua: (nama: string) => `Masih kurang: ${nama}.`,
  belumSemuaKet: 'Sesudah semua fotonya ada, tombol untuk mengirim muncul di sini.',
  sebagianKet: (loket: string) =>
    `Foto yang sudah masuk tersimpan. Sisanya boleh Anda bawa ke loket ${loket}; petugas di sana melihat foto Anda.`,
  bawaDulu: (nama: string, loket: string) =>
    `Bawa ${nama} ke loket ${loket}. Petugas meneruskan berkas Anda dari sana.`,
  loketJudul: 'Lebih suka ke loket?',
  loketKet: (loket: string) => `Semuanya boleh dibawa ke loket ${loket}. Tunjukkan tanda terima.`,
  kembali: 'Kembali ke berkas',
  daftar: 'Kembali ke daftar',
  berikut: (nama: string) => `Lanjut: ${nama}`,
  salahFoto: 'Salah foto? Beri tahu loket sebelum diperiksa.',
} as const;

/** Words of one item. */
export const PERBAIKI_BUTIR = {
  dokumen: 'Dokumen',
  contohBuruk: 'Belum terbaca',
  contohBaik: 'Rata dan terang',
  contohKet: 'Contoh foto yang belum dan yang sudah terbaca',
  tampak: 'Yang harus terlihat jelas:',
  cara: [
    'Letakkan lembar di tempat rata dan terang, tanpa bayangan.',
    'Semua sudut lembar terlihat di dalam foto.',
    'Periksa lagi fotonya: setiap huruf dan angka terbaca.',
  ],
  ambil: 'Ambil foto',
  ambilKet: 'Satu lembar satu foto.',
  pilih: 'Atau pilih yang sudah ada',
  pilihKet: 'Boleh beberapa foto, atau PDF. Paling besar 15 MB.',
  kirim: 'Kirim foto',
  kirimTambah: (n: number) => `Kirim sebagai halaman ${n}`,
  kirimGanti: (n: number) => (n === 1 ? 'Kirim dan ganti foto tadi' : `Kirim dan ganti ${n} foto tadi`),
  tersimpan: (n: number) => (n === 1 ? 'Foto sudah masuk.' : `Foto sudah masuk. Sekarang ${n} foto.`),
  tambahJudul: 'Ada halaman lain, atau fotonya kurang jelas?',
  belumDikirim: 'Belum dikirim ke petugas. Satu langkah lagi.',
  kosong: 'Belum ada foto. Ambil atau pilih fotonya dahulu.',
  penuh: (n: number) => `Paling banyak ${n} foto lewat tautan ini. Bawa sisanya ke loket.`,
  sabar: 'Foto sebelumnya masih dikirim. Tunggu sebentar, lalu ulangi.',
  terlaluSering: (menit: number) =>
    `Terlalu banyak kiriman. Coba lagi ${menit} menit lagi, atau bawa ke loket.`,
  terlaluBesar: 'Kiriman ini terlalu besar. Kirim satu foto setiap kali.',
} as const;

/** Words where nothing can be sent. */
export const PERBAIKI_LAIN = {
  sudah: 'Perbaikan sudah kami terima',
  sudahTautan: (kapan: string) => `Perbaikan Anda masuk lewat tautan ini pada ${kapan}.`,
  sudahLoket: (kapan: string) => `Perbaikan Anda diterima di loket pada ${kapan}.`,
  sudahLanjut: 'Sekarang diperiksa petugas. Tidak ada lagi yang perlu Anda kirim.',
  tidak: 'Tidak ada yang perlu dilengkapi',
  tidakKet: 'Berkas Anda sedang tidak menunggu apa pun dari Anda lewat halaman ini.',
  tutup: 'Berkas ini sudah ditutup',
  tutupKet: 'Foto tidak dapat dikirim lagi. Loket dapat membantu Anda melanjutkan.',
  bawaJudul: 'Map perlu dibawa kembali',
  bawaKet: 'Yang kurang tidak dapat dikirim lewat halaman ini, karena semua lembarnya ikut diperiksa lagi.',
  ambilDahulu: (kantor: string) => `Ambil map dan nota pengembalian di ${kantor}.`,
  bawaKe: (kantor: string) => `Bawa map dan nota pengembalian ke ${kantor}.`,
  sertakan: 'Sertakan yang disebut di bawah ini.',
  nomorTetap: 'Nomor berkas tetap sama.',
} as const;

/** Words of the links on the tracking page. */
export const TAUTAN_WARGA = {
  perbaiki: 'Lihat semua yang kurang dan caranya',
  lanjutkan: 'Lanjutkan mengirim perbaikan',
  belumDikirim: (n: number) => `${n} foto tersimpan, tetapi belum dikirim ke petugas.`,
  surat: 'Unduh surat',
  pengaduan: 'Sampaikan pengaduan tentang berkas ini',
  bacaPengaduan: (semua: number, dijawab: number) =>
    dijawab === 0
      ? `Pengaduan Anda (${semua}): menunggu jawaban`
      : `Pengaduan Anda (${semua}): ${dijawab} sudah dijawab`,
} as const;
