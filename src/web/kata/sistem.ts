const hari = (n: number): string => (n === 0 ? 'Hari ini' : n === 1 ? 'Kemarin' : `${n} hari lalu`);

/** Words of the administrator's page about the program itself. */
export const SISTEM = {
  judul: 'Keadaan sistem',
  ket: 'Cadangan, pemeriksaan data, dan tempat penyimpanan. Hanya untuk admin.',
  hanyaAdmin: 'Halaman ini untuk admin yang mengurus komputer Lajur. Tidak ada yang berubah.',
  lihat: 'Lihat keadaan sistem',

  cadangan: 'Cadangan',
  terakhir: 'Cadangan terakhir',
  belumPernah: 'Belum pernah',
  umur: (n: number, kapan: string) => `${hari(n)} (${kapan})`,
  baik: 'Baik',
  perlu: 'Perlu perhatian',
  gangguan: 'Gangguan',
  tersimpanDi: 'Tersimpan di',
  isi: 'Isi',
  isiNilai: (berkas: string, dokumen: string, ukuran: string) =>
    `${berkas} berkas, ${dokumen} dokumen, ${ukuran}`,
  hilang: (n: string) => `${n} dokumen tidak ditemukan saat dicadangkan. Jalankan pemeriksaan data.`,
  oleh: 'Dibuat oleh',
  olehSiapa: { jadwal: 'jadwal harian', petugas: 'tombol di halaman ini', perintah: 'perintah lajur backup' },
  sidik: 'Sidik rantai',
  sidikKet: 'Catat sidik ini di luar komputer. Dengan itu, riwayat yang dipotong kelak dapat ditemukan.',
  jadwal: 'Jadwal',
  jadwalNilai: (jam: string, simpan: string) => `Setiap hari pukul ${jam}; ${simpan} terakhir disimpan`,
  tanpaJadwal: 'Belum ada. Pengelola komputer mengisi LAJUR_CADANGAN dengan folder di disk lain.',
  gagal: (kapan: string) => `Cadangan pada ${kapan} tidak jadi.`,
  cadangkan: 'Cadangkan sekarang',
  akanDi: (folder: string) => `Tersimpan di ${folder} pada komputer Lajur.`,
  pindahkan: 'Salin cadangan ke disk lain yang disimpan terpisah. Kunci induk tidak ada di dalamnya.',
  tanpaUnduh: 'Cadangan memuat data seluruh kantor, jadi tidak dikirim lewat jaringan.',

  periksa: 'Pemeriksaan data',
  periksaKet: 'Membuka setiap berkas dan mencocokkan rantai, isian, dokumen, surat, dan nomornya.',
  periksaTerakhir: 'Pemeriksaan terakhir',
  periksaSekarang: 'Periksa sekarang',
  utuh: 'Semua utuh',
  temuan: (n: string) => `${n} temuan`,
  temuanKet: 'Jangan menghapus apa pun. Simpan cadangan terakhir, lalu hubungi pengelola.',
  daftarTemuan: 'Temuan',
  diperiksa: 'Yang diperiksa',
  diperiksaNilai: (berkas: string, peristiwa: string, isi: string) =>
    `${berkas} berkas, ${peristiwa} peristiwa, ${isi} isian, dokumen, dan surat`,

  jalan: {
    cadangan: 'Cadangan sedang dibuat.',
    periksa: 'Data sedang diperiksa.',
  },
  tahap: {
    baris: 'Menyalin data',
    dokumen: 'Menyalin dokumen',
    'periksa-arsip': 'Memeriksa cadangan lama',
    berkas: 'Memeriksa berkas',
    nomor: 'Memeriksa nomor',
  },
  kemajuan: (tahap: string, persen: number) => `${tahap}: ${persen} %.`,
  bersiap: 'Bersiap.',
  tetapBekerja: 'Kantor dapat terus bekerja. Halaman ini memuat ulang sendiri.',
  sedang: 'Pekerjaan sebelumnya belum selesai. Tunggu sebentar.',

  kesehatan: 'Kesehatan',
  tabelKesehatan: 'Bagian yang diperiksa',
  kolomKesehatan: ['Bagian', 'Keadaan', 'Keterangan'],
  bagian: {
    'basis-data': 'Basis data',
    gudang: 'Gudang dokumen',
    disk: 'Ruang disk data',
    cadangan: 'Umur cadangan',
    'disk-cadangan': 'Folder cadangan',
    kunci: 'Kunci induk',
    periksa: 'Keutuhan data',
    pemindai: 'Pemeriksa virus',
  },
  kata: {
    'basis-data': {
      baik: (n: string) => `Menjawab dalam ${n} ms.`,
      perhatian: (n: string) => `Lambat: ${n} ms. Periksa beban komputer.`,
      gangguan: () => 'Tidak menjawab. Hubungi pengelola.',
    },
    gudang: {
      baik: () => 'Dapat dibaca dan ditulis.',
      perhatian: () => 'Belum ada dokumen.',
      gangguan: () => 'Tidak dapat ditulis. Periksa izin folder data.',
    },
    disk: {
      baik: (n: string) => `Sisa ${n}.`,
      perhatian: (n: string) => `Sisa ${n}. Siapkan ruang tambahan.`,
      gangguan: (n: string) => `Sisa ${n}. Kosongkan ruang sekarang.`,
    },
    cadangan: {
      baik: () => 'Masih baru.',
      perhatian: () => 'Sudah lama. Tekan Cadangkan sekarang.',
      gangguan: () => 'Belum pernah dicadangkan, atau yang terakhir tidak jadi.',
    },
    'disk-cadangan': {
      baik: () => 'Ada dan dapat ditulis.',
      perhatian: () => 'Di disk yang sama dengan data. Salin cadangan ke disk lain.',
      gangguan: () => 'Tidak ada atau tidak dapat ditulis. Sambungkan disknya.',
    },
    kunci: {
      baik: () => 'Ada dan cocok. Pastikan salinannya tersimpan di tempat lain.',
      perhatian: () => 'Ada, tetapi dapat dibaca akun lain.',
      gangguan: () => 'Tidak ada atau berubah. Jangan menutup Lajur; hubungi pengelola.',
    },
    periksa: {
      baik: () => 'Pemeriksaan terakhir tidak menemukan kerusakan.',
      perhatian: () => 'Belum diperiksa dalam 31 hari.',
      gangguan: () => 'Pemeriksaan terakhir menemukan kerusakan.',
    },
    pemindai: {
      baik: (n: string) => `${n} menjawab. Setiap dokumen diperiksa sebelum disimpan.`,
      perhatian: (n: string) =>
        n === ''
          ? 'Belum dipasang. Pengelola komputer memasang clamd, lalu mengisi LAJUR_CLAMD.'
          : `${n}. Daftar virusnya lebih dari 14 hari; perbarui dengan freshclam.`,
      gangguan: (n: string) =>
        n === 'terima'
          ? 'Tidak menjawab. Dokumen diterima tanpa diperiksa; jalankan clamd.'
          : 'Tidak menjawab. Dokumen baru ditolak dahulu; jalankan clamd, atau isi LAJUR_CLAMD_MATI=terima.',
    },
  },

  tempat: 'Program dan penyimpanan',
  lajur: 'Lajur',
  versi: (v: string) => `versi ${v}`,
  mesin: 'Mesin basis data',
  mesinBawaan: (v: string) => `Bawaan (PostgreSQL ${v})`,
  mesinLuar: (v: string) => `PostgreSQL ${v}`,
  ukuranBasis: 'Ukuran basis data',
  ukuranGudang: 'Gudang dokumen',
  gudangNilai: (n: string, ukuran: string) => `${n} dokumen, ${ukuran}`,
  diskBebas: 'Ruang kosong',
  diskNilai: (ukuran: string, tempat: string) => `${ukuran} di ${tempat}`,
  kunci: 'Tempat kunci induk',
  kunciNilai: (tempat: string, sidik: string) => `${tempat} (sidik ${sidik})`,
  taktahu: 'Tidak diketahui',

  pengaturan: 'Pengaturan yang berlaku',
  pengaturanKet: 'Diubah oleh pengelola komputer pada saat Lajur dijalankan.',
  tabelPengaturan: 'Nama, nilai, dan arti pengaturan',
  kolomPengaturan: ['Nama', 'Nilai', 'Arti'],
  kosong: 'tidak diisi',

  ingatBelum: 'Data kantor ini belum pernah dicadangkan.',
  ingatLama: (n: number) => `Cadangan terakhir sudah ${n} hari.`,
} as const;
