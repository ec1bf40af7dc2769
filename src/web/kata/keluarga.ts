/** Words of taking over at the counter what is known of a family already. */
export const KELUARGA = {
  kenali: 'Cari data keluarga',
  kenaliKet: 'Keluarga yang pernah dilayani tidak perlu menyebutkan semuanya lagi.',
  isiNomorDulu: 'Isi NIK atau No. KK dulu, lalu cari lagi.',
  belumPernah: 'Belum ada data keluarga dengan nomor ini. Isi seperti biasa.',
  pernah: (nomor: string, tanggal: string) =>
    `Keluarga ini pernah dilayani (${nomor}, ${tanggal}). Pakai data itu?`,
  pernahKet: 'Yang dicentang disalin ke permohonan ini. Cocokkan dulu dengan KK yang ditunjukkan.',
  luar: 'Keluarga dengan No. KK ini pernah dilayani kelurahan lain. Pakai data itu?',
  luarKet: 'Boleh dipakai hanya bila KK asli ditunjukkan di loket. Nama Anda tercatat.',
  bagian: 'Yang disalin',
  alamat: (alamat: string) => (alamat === '' ? 'Alamat' : `Alamat: ${alamat}`),
  telepon: 'Nomor WhatsApp dan surel pemohon',
  anggota: (n: number | null) => (n === null ? 'Anggota keluarga' : `${n} anggota keluarga`),
  kkDitunjukkan: 'KK asli ditunjukkan kepada saya',
  pakai: 'Pakai data itu',
  tanpa: 'Tidak dipakai: tekan simpan sekali lagi.',
  kkWajib: 'Centang setelah KK asli ditunjukkan. Tanpa KK asli, isi seperti biasa.',
  bukanAnggota: 'NIK ini tidak ada dalam data keluarga itu. Periksa NIK, atau isi seperti biasa.',
  pilihSatu: 'Centang yang akan disalin.',
  dipakai: (asal: string, tanggal: string, apa: string) =>
    `Memakai data ${asal}, keadaan ${tanggal}: ${apa}. Cocokkan dengan KK yang ditunjukkan.`,
  asalLuar: 'kelurahan lain',
  lepas: 'Jangan pakai',
  dilepas: 'Data keluarga tidak dipakai. Isian yang sudah disalin tetap; ubah yang tidak cocok.',
  berubah: 'NIK atau No. KK berubah, jadi data keluarga yang tadi tidak dipakai lagi. Periksa isian.',
  /** Above the form of a later step. */
  diForm: (asal: string, tanggal: string) =>
    `Sebagian isian diambil dari ${asal}, keadaan ${tanggal}. Cocokkan tiap anggota dengan KK yang ditunjukkan.`,
  diFormDaring: 'Sebagian isian diambil dari permohonan pemohon. Cocokkan dengan KK yang ditunjukkan.',
  titipan: 'titipan',
  alasanTetap: 'Alasan tetap membuat berkas baru',
  alasanTetapKet: 'Tercatat pada berkas baru, misalnya: permohonan lain, untuk anak yang pisah KK.',
  alasanTetapWajib: 'Tulis alasan membuat berkas baru, atau lanjutkan berkas yang sudah ada.',
  catatanTetap: (alasan: string) => `Berkas lain dari keluarga ini masih berjalan. Tetap dibuat: ${alasan}`,
} as const;
