/** Words of steps outside the chart: what is asked, ready reasons, and what happens then. */
export const ALASAN = {
  judul: {
    kembalikan: 'Kembalikan berkas ini?',
    batalkan: 'Batalkan berkas ini?',
    tolak: 'Nyatakan tidak dapat diproses?',
    alihkan: 'Alihkan ke kantor lain?',
    buka_kembali: 'Buka kembali berkas ini?',
    koreksi: 'Buka koreksi untuk berkas ini?',
    batal_nomor: 'Batalkan nomor register?',
  },
  ya: {
    kembalikan: 'Ya, kembalikan',
    batalkan: 'Ya, batalkan',
    tolak: 'Ya, tidak dapat diproses',
    alihkan: 'Ya, alihkan',
    buka_kembali: 'Ya, buka kembali',
    koreksi: 'Ya, buka koreksi',
    batal_nomor: 'Ya, batalkan nomor',
  },
  siap: {
    kembalikan: [
      'Isian form belum sesuai dengan persyaratan.',
      'Ada persyaratan yang perlu diperiksa lagi.',
      'Lembar yang ditandatangani bukan yang terakhir.',
    ],
    batalkan: [
      'Pemohon meminta berkas dihentikan.',
      'Pemohon mengurus di tempat lain.',
      'Berkas ini ganda dengan berkas lain.',
    ],
    tolak: [
      'Permohonan ini bukan untuk layanan ini.',
      'Pemohon tidak berdomisili di wilayah kantor ini.',
      'Dokumen yang diserahkan tidak sah.',
    ],
    alihkan: ['Alamat pemohon di wilayah kantor lain.', 'Berkas tercatat di kantor yang keliru.'],
    buka_kembali: ['Pemohon datang lagi dan melanjutkan permohonan.', 'Berkas dihentikan karena keliru.'],
    koreksi: [
      'Ada salah tulis pada surat.',
      'Data pemohon pada surat keliru.',
      'Surat hilang atau rusak sebelum dipakai.',
    ],
    batal_nomor: [
      'Nomor terlanjur ditulis untuk surat lain.',
      'Form tidak jadi dipakai.',
      'Nomor tercetak pada kantor yang keliru.',
    ],
  },
  akibat: {
    kembalikan: (ke: string) =>
      `Berkas kembali ke ${ke}. Isian dan dokumen tetap ada. Ini dicatat di luar bagan SOP.`,
    batalkan: 'Berkas berhenti di sini. Datanya disimpan, dan berkas dapat dibuka kembali.',
    tolak: 'Berkas berhenti di sini. Pemohon membaca alasan Anda dan dapat mengajukan keberatan.',
    alihkan: 'Nomor dan dokumen tetap. Kantor yang dipilih melanjutkan dari loketnya.',
    buka_kembali: 'Berkas berlanjut dari tempat berhentinya, dengan nomor yang sama.',
    koreksi: 'Berkas dikerjakan lagi dalam putaran baru. Surat lama diganti sesudah yang baru selesai.',
    batal_nomor:
      'Nomor ini tercatat batal di buku dan tidak dipakai lagi. Form dicetak lagi dengan nomor berikutnya.',
  },
  alasan: 'Alasan',
  sendiri: 'Alasan dengan kata Anda sendiri',
  sendiriKet: 'Tulis kalimat yang jelas. Penerima hanya membaca ini.',
  lain: 'Alasan lain, tulis di bawah',
  kosong: 'Pilih alasan, atau tulis dengan kata Anda sendiri.',
  kurangJelas: 'Alasan belum jelas. Tulis sedikitnya tiga kata.',
  kantor: 'Kantor tujuan',
  pilihKantor: 'Pilih kantor tujuan, yang sejenis dan bukan kantor ini.',
  tanpaKantor: 'Belum ada kantor lain yang sejenis di sini.',
  komentarKet: 'Dibaca semua petugas yang menangani berkas ini. Berkas tidak berpindah.',
  kirimKomentar: 'Simpan komentar',
  komentarKosong: 'Tulis komentarnya dahulu.',
} as const;
