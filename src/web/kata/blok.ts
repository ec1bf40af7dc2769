/** Words of the paper pads for an outage, and of writing up what came in on paper. */
export const BLOK = {
  judul: 'Blok kertas',
  ket: 'Nomor yang disiapkan di kertas untuk saat listrik atau jaringan padam.',
  bukanPetugas: 'Blok kertas disiapkan oleh petugas loket atau admin kantor.',
  siapkan: 'Siapkan blok baru',
  banyak: 'Banyaknya nomor',
  banyakPetunjuk: 'Biasanya 20. Nomornya diambil dari urutan nomor berkas kantor ini.',
  banyakSalah: 'Isi banyaknya nomor, dari 1 sampai 100.',
  buat: 'Siapkan blok',
  usaiBuat: (dari: string, sampai: string) => `Blok ${dari} sampai ${sampai} siap. Cetak lembarnya sekarang.`,
  daftar: 'Blok kantor ini',
  tabel: (kantor: string) => `Blok kertas ${kantor}`,
  kosong: 'Belum ada blok kertas.',
  kosongKet: 'Siapkan satu sebelum padam, cetak, lalu simpan di loket.',
  kolom: ['Nomor', 'Disiapkan', 'Oleh', 'Terpakai', 'Keadaan', 'Tindakan'],
  rentang: (dari: string, sampai: string) => `${dari} sampai ${sampai}`,
  terpakai: (n: number, dari: number) => `${n} dari ${dari}`,
  terbuka: 'Terbuka',
  ditutup: (tanggal: string, alasan: string) => `Ditutup ${tanggal}: ${alasan}`,
  cetak: 'Cetak lembar',
  cetakIni: (dari: string) => `Cetak lembar blok mulai ${dari}`,
  tutup: 'Tutup',
  tutupIni: (dari: string) => `Tutup blok mulai ${dari}`,
  catat: 'Catat dari kertas',
  tutupJudul: 'Tutup blok ini?',
  tutupYa: 'Ya, tutup blok',
  tutupAkibat: (n: number) =>
    n === 0
      ? 'Semua nomornya sudah dicatat.'
      : `${n} nomor yang belum dicatat menjadi batal. Nomor itu tidak dipakai lagi.`,
  tutupDahulu: 'Pastikan semua lembar yang terpakai sudah dicatat.',
  alasan: 'Alasan',
  alasanPetunjuk: 'Misalnya: listrik sudah menyala. Jangan menulis nama orang.',
  alasanKosong: 'Tulis alasannya, sedikitnya dua kata.',
  sudahTutup: 'Blok itu sudah ditutup sebelumnya.',
  usaiTutup: 'Blok sudah ditutup. Nomor yang tidak terpakai tercatat batal.',
} as const;

/** Words on the sheets of a pad. */
export const LEMBAR_BLOK = {
  lembar: 'Tanda terima di kertas',
  pemohon: 'Untuk pemohon',
  kantor: 'Untuk kantor',
  isian_kantor: ['Nama pemohon', 'NIK', 'No. KK', 'Alamat, RT/RW', 'No. HP', 'Keperluan'],
  isian_pemohon: ['Nama pemohon', 'Keperluan'],
  diterima: 'Tanggal dan pukul',
  petugas: 'Nama dan paraf petugas',
  dokumen: 'Dokumen',
  lacak: 'Simpan lembar ini. Sebut nomornya bila datang lagi.',
  pulih: 'Dicatat ke komputer setelah pulih, dengan waktu sebenarnya.',
  gratis: 'Layanan ini gratis.',
  nomor: 'Nomor berkas',
} as const;

/** Words of the counter when it writes up a sheet of a pad. */
export const DARI_KERTAS = {
  judul: 'Catat dari kertas',
  ket: 'Untuk berkas yang diterima di blok kertas. Waktu penerimaannya waktu sebenarnya.',
  bagian: 'Lembar kertas',
  nomor: 'Nomor pada lembar',
  nomorPetunjuk: 'Seperti tercetak, misalnya G1-26-0412-K.',
  tanggal: 'Tanggal diterima',
  jam: 'Pukul',
  jamPetunjuk: 'Misalnya 09.42.',
  tanggalSalah: 'Isi tanggal berkas diterima, misalnya 24 11 2026.',
  jamSalah: 'Isi jam dan menit, misalnya 09.42.',
  nomorWajib: 'Isi nomor yang tercetak pada lembarnya.',
  tidak_ada: 'Nomor ini tidak ada pada blok kertas kantor Anda. Periksa lembarnya.',
  terpakai: (nama: string, tanggal: string) =>
    `Nomor ini sudah dipakai berkas ${nama}, diterima ${tanggal}. Periksa lembarnya.`,
  terpakaiLain: 'Nomor ini sudah dipakai berkas lain. Periksa lembarnya.',
  batal: 'Nomor ini sudah batal karena bloknya ditutup. Catat sebagai permohonan baru.',
  terlalu_awal: 'Waktunya lebih awal daripada waktu blok disiapkan. Periksa tanggal dan jamnya.',
  belum_terjadi: 'Waktunya belum terjadi. Periksa tanggal dan jamnya.',
  tanda: 'Dicatat dari kertas',
  simpan: 'Simpan & cetak tanda terima',
} as const;
