/** Kinds of refusal and failure that a page can tell of. */
export type JenisGalat =
  'bukan-wewenang' | 'tidak-ada' | 'bentrok' | 'terlalu-besar' | 'asal-salah' | 'gangguan';

interface KataGalat {
  readonly tanda: string;
  readonly judul: string;
  readonly penjelasan: string;
}

/** Words of error pages: what is so, without blame. What can be done is given by the page. */
export const GALAT: Readonly<Record<JenisGalat, KataGalat>> & {
  readonly yangBisa: string;
  readonly kode: string;
  readonly keKotakTugas: string;
  readonly cobaLagi: string;
  readonly muatUlang: string;
  readonly cari: string;
  readonly kembaliKeTadi: string;
} = {
  'bukan-wewenang': {
    tanda: 'Bukan wewenang Anda',
    judul: 'Halaman ini untuk petugas lain',
    penjelasan: 'Penugasan Anda sekarang tidak mencakup halaman ini. Tidak ada yang berubah.',
  },
  'tidak-ada': {
    tanda: 'Tidak ditemukan',
    judul: 'Halaman ini tidak ada',
    penjelasan: 'Alamatnya mungkin salah ketik, atau berkasnya bukan bagian kantor Anda.',
  },
  bentrok: {
    tanda: 'Sudah berubah',
    judul: 'Berkas ini baru saja diteruskan',
    penjelasan: 'Petugas lain lebih dulu mengerjakannya. Tidak ada yang hilang.',
  },
  'terlalu-besar': {
    tanda: 'Terlalu besar',
    judul: 'Kiriman terlalu besar',
    penjelasan: 'Satu dokumen paling besar 15 MB. Foto ulang dengan ukuran sedang.',
  },
  'asal-salah': {
    tanda: 'Tidak dapat diproses',
    judul: 'Kiriman ini bukan dari halaman kami',
    penjelasan: 'Buka lagi halamannya dari kotak tugas, lalu ulangi.',
  },
  gangguan: {
    tanda: 'Gangguan',
    judul: 'Ada gangguan di sistem',
    penjelasan: 'Coba lagi sebentar. Yang sudah tersimpan tetap aman.',
  },
  yangBisa: 'Yang dapat Anda lakukan',
  kode: 'Kode gangguan:',
  keKotakTugas: 'Buka kotak tugas',
  cobaLagi: 'Coba lagi',
  muatUlang: 'Muat ulang berkas',
  cari: 'Cari berkas',
  kembaliKeTadi: 'Kembali ke halaman tadi',
};
