/** Words of the page where the admin sees people and gives passwords. */
export const PEGAWAI = {
  judul: 'Pegawai',
  ket: (orang: number, belum: number) =>
    belum === 0 ? `${orang} pegawai.` : `${orang} pegawai, ${belum} belum punya sandi yang berlaku.`,
  hanyaAdmin: (admin: readonly string[]) =>
    admin.length === 0
      ? 'Akun pegawai diatur oleh admin kantor. Kantor ini belum punya admin; hubungi pengelola komputernya.'
      : `Akun pegawai diatur oleh admin kantor: ${admin.join(' atau ')}.`,
  daftar: 'Semua pegawai',
  tabel: 'Pegawai, akun, dan sandinya',
  kolom: { pegawai: 'Pegawai', akun: 'Akun dan jabatan', sandi: 'Sandi', tindakan: 'Tindakan' },
  admin: 'Admin',
  tanpaJabatan: 'Belum ditugaskan',
  sandi: {
    belum: 'Belum ada',
    sendiri: 'Dipilih sendiri',
    sekali: 'Sekali pakai, sampai',
    sekaliTetap: 'Sekali pakai',
    lewat: 'Sekali pakai, sudah lewat',
  },
  masukTerakhir: 'Masuk terakhir',
  belumMasuk: 'Belum pernah masuk',
  diberikan: (kapan: string, oleh: string) => `Sandi sekali pakai terakhir diberikan ${kapan} oleh ${oleh}.`,
  pengelola: 'pengelola komputer',
  beri: 'Sandi baru',
  beriKepada: (nama: string) => `Beri sandi baru kepada ${nama}`,
  beriSemua: (n: number) => `Beri sandi kepada ${n} yang belum punya`,
  gantiSendiri: 'Ganti sandi',
  dariBerkas: 'Isi dari berkas',
  kantorKosong: 'Kantor ini belum berisi kantor dan jabatan.',
  kantorKosongLanjut:
    'Unduh contoh berkasnya, isi, lalu kirim. Sesudah itu tugaskan pejabat di menu Penugasan.',
  jabatanKosong: (n: number) => `${n} jabatan belum ada pejabatnya.`,
} as const;

/** Words of giving one-time passwords. */
export const SANDI_BARU = {
  judul: (nama: string) => `Beri sandi baru kepada ${nama}?`,
  judulBanyak: (n: number) => `Beri sandi kepada ${n} pegawai?`,
  akibat: 'Sandi lamanya tidak berlaku lagi, dan ia keluar dari semua perangkat.',
  akibatBanyak: 'Mereka belum memilih sandi sendiri. Sandi sekali pakai yang lama tidak berlaku lagi.',
  tercatat: 'Pemberian ini tercatat atas nama Anda, dan pemiliknya dapat melihatnya.',
  ya: 'Ya, beri sandi baru',
  sekali: 'Sandi sekali pakai',
  sekaliKet: 'Hanya tampil sekarang dan tidak tersimpan. Serahkan langsung kepada orangnya.',
  tabel: 'Akun dan sandinya',
  kolom: { pegawai: 'Pegawai', akun: 'Akun', sandi: 'Sandi', sampai: 'Berlaku sampai' },
  caranya: (alamat: string) => `Masuk di ${alamat}, lalu pilih sandi sendiri.`,
  kembali: 'Kembali ke daftar pegawai',
  nihil: 'Semua sudah punya sandi sendiri. Tidak ada yang diubah.',
} as const;

/** Words of entering offices and people from a file. */
export const KANTOR_BERKAS = {
  judul: 'Kantor dan pegawai dari berkas',
  ket: 'Kantor, jabatan, dan pegawai ditulis dalam satu berkas kantor.yaml. Tidak ada yang dihapus.',
  langkahUnduh: 'Unduh isi sekarang',
  unduh: 'Unduh kantor.yaml',
  unduhKet: 'Berisi yang sudah tercatat, atau kerangka dari SOP bila masih kosong. Buka dengan editor teks.',
  langkahKirim: 'Kirim berkas yang sudah diisi',
  berkas: 'Berkas kantor.yaml',
  berkasPetunjuk: 'Diperiksa dahulu. Anda melihat perubahannya sebelum ada yang disimpan.',
  teks: 'Atau tempel isinya di sini',
  periksa: 'Periksa',
  kosong: 'Pilih berkasnya, atau tempel isinya.',
  terlaluBesar: 'Berkas ini terlalu besar untuk kantor.yaml. Periksa apakah berkasnya benar.',
  kantorLain: (kunci: string, ini: string) =>
    `Berkas ini untuk "${kunci}", sedangkan kantor ini "${ini}". Ganti kunci pada bagian tenant.`,
  perlu: 'Perlu diperbaiki di berkas',
  perluKet: 'Tidak ada yang disimpan. Angka di depan adalah nomor barisnya.',
  pratinjau: 'Yang akan berubah',
  pratinjauTabel: 'Banyaknya yang baru dan yang berubah',
  tanpaUbah: 'Isi berkas ini sudah sama dengan yang tercatat.',
  perhatian: 'Perlu diperhatikan',
  tetap: 'Tidak tertulis di berkas dan tetap berlaku',
  kolom: { apa: 'Daftar', baru: 'Baru', ubah: 'Berubah' },
  daftar: { kantor: 'Kantor', jabatan: 'Jabatan', pegawai: 'Pegawai', penugasan: 'Penugasan' },
  diakhiri: (n: number) => `${n} diakhiri`,
  simpan: 'Simpan',
  usai: 'Kantor dan pegawai sudah disimpan.',
  usaiLanjut: 'Beri sandi kepada yang belum punya, lalu tugaskan pejabat di menu Penugasan.',
} as const;
