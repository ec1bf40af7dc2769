/** Words of the page where the admin appoints and revokes. */
export const PENUGASAN = {
  judul: 'Penugasan',
  ket: (kosong: number) =>
    kosong === 0 ? 'Semua jabatan terisi.' : `${kosong} jabatan kosong. Berkas di sana menunggu pejabatnya.`,
  hanyaAdmin: (admin: readonly string[]) =>
    admin.length === 0
      ? 'Penugasan diatur oleh admin kantor. Kantor ini belum punya admin; hubungi pengelola komputernya.'
      : `Penugasan diatur oleh admin kantor. Sampaikan surat perintahnya kepada ${admin.join(' atau ')}.`,
  tabel: (kantor: string) => `Jabatan dan pejabat ${kantor}`,
  kolom: {
    jabatan: 'Jabatan',
    pejabat: 'Pejabat',
    status: 'Status',
    berlaku: 'Berlaku',
    berlakuSurat: 'Berlaku dan surat perintah',
    tindakan: 'Tindakan',
    sebab: 'Sebab',
  },
  status: { definitif: 'Definitif', plt: 'Plt.', plh: 'Plh.' },
  kosong: 'Kosong',
  nanti: 'Belum mulai',
  sejak: (hari: string) => `sejak ${hari}`,
  rentang: (dari: string, sampai: string) => `${dari} sampai ${sampai}`,
  surat: (nomor: string, tanggal: string) => `${nomor}, ${tanggal}`,
  tugaskan: 'Tugaskan',
  tugaskanPada: (jabatan: string) => `Tugaskan pejabat: ${jabatan}`,
  cabut: 'Cabut',
  cabutDari: (nama: string, jabatan: string) => `Cabut penugasan ${nama}: ${jabatan}`,
  tanpaJabatan: 'Kantor ini belum punya jabatan.',
  riwayat: 'Sudah berakhir',
  riwayatTabel: 'Penugasan yang sudah berakhir',
  habis: 'Sampai tanggalnya',
  dicabut: (alasan: string, oleh: string | undefined) =>
    oleh === undefined ? `Dicabut: ${alasan}` : `Dicabut ${oleh}: ${alasan}`,
  usaiAngkat: (nama: string, sebagai: string) => `${nama} ditugaskan sebagai ${sebagai}.`,
  usaiMulai: (hari: string) => `Berlaku mulai ${hari}.`,
  usaiBerlaku: 'Penugasan ini berlaku sekarang juga.',
  usaiCabut: (nama: string, sebagai: string) => `Penugasan ${nama} sebagai ${sebagai} sudah dicabut.`,
  usaiCabutLanjut: 'Yang sudah dikerjakan di bawah penugasan itu tetap sah.',
} as const;

/** Words of the form that appoints. */
export const ANGKAT = {
  judul: 'Tugaskan pejabat',
  ket: 'Plh. bila pejabatnya berhalangan. Plt. bila jabatannya kosong. Keduanya dengan surat perintah.',
  siapa: 'Siapa dan di mana',
  waktu: 'Berlaku',
  surat: 'Surat perintah',
  orang: 'Pegawai',
  orangKosong: 'Pilih pegawai yang ditugaskan.',
  jabatan: 'Jabatan',
  jabatanKosong: 'Pilih jabatan yang diisi.',
  status: 'Status',
  statusKosong: 'Pilih definitif, Plt., atau Plh.',
  pilihanStatus: [
    { nilai: 'definitif', label: 'Definitif', ket: 'memegang jabatan tetap' },
    { nilai: 'plt', label: 'Plt.', ket: 'jabatan kosong, biasanya paling lama 3 bulan' },
    { nilai: 'plh', label: 'Plh.', ket: 'pejabat berhalangan untuk sementara' },
  ],
  mulai: 'Mulai tanggal',
  sampai: 'Sampai tanggal',
  sampaiPetunjuk: 'Hari terakhir, termasuk hari itu. Untuk definitif boleh kosong.',
  mulaiSalah: 'Isi tanggal mulai, misalnya 24 11 2026.',
  sampaiSalah: 'Isi tanggal akhir, misalnya 27 11 2026.',
  tanggalSuratSalah: 'Isi tanggal surat perintah, misalnya 23 11 2026.',
  sampaiLewat: 'Hari itu sudah lewat. Isi hari ini atau sesudahnya.',
  nomor: 'Nomor surat perintah',
  nomorPetunjuk: 'Seperti tertulis di surat, misalnya 800/12/SP/2026.',
  nomorKosong: 'Isi nomor surat perintah.',
  tanggalSurat: 'Tanggal surat perintah',
  suratPetunjuk: 'Untuk definitif boleh kosong.',
  simpan: 'Simpan penugasan',
  tetapSimpan: 'Tetap simpan',
  perhatikan: 'Periksa sekali lagi, lalu tekan "Tetap simpan" bila memang demikian.',
  sudahDipakai:
    'Formulir ini sudah tersimpan tadi dengan isi lain. Tekan sekali lagi untuk menyimpan yang ini.',
} as const;

/** Words of the page that asks before an appointment is revoked. */
export const CABUT = {
  judul: (nama: string) => `Cabut penugasan ${nama}?`,
  ya: 'Ya, cabut',
  akibat: (nama: string, sebagai: string) => `Mulai sekarang ${nama} tidak bertindak sebagai ${sebagai}.`,
  tetap: 'Yang sudah dikerjakan tetap sah. Catatannya tidak dihapus.',
  jadiKosong: 'Jabatan ini menjadi kosong. Berkas di sana menunggu pejabat berikutnya.',
  alasan: 'Alasan',
  alasanPetunjuk: 'Misalnya: pejabat definitif sudah kembali bertugas.',
  alasanKosong: 'Tulis alasannya, sedikitnya dua kata.',
} as const;
