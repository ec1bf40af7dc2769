/** What people write on a berkas, by occasion; invented, courteous and short. */
export const KALIMAT = {
  instruksi: [
    'Mohon ditindaklanjuti sesuai ketentuan.',
    'Periksa dan proses lebih lanjut.',
    'Untuk diselesaikan hari ini bila lengkap.',
    'Teliti ejaan namanya, lalu teruskan.',
  ],
  kurang: [
    'Foto tidak terbaca pada bagian nomor.',
    'Nama pada dokumen berbeda dengan KK lama.',
    'Halaman kedua belum dilampirkan.',
    'Dokumen sudah tidak berlaku.',
  ],
  alasan: [
    'Ejaan nama anak belum sesuai akta.',
    'Alamat pada form berbeda dengan dokumen.',
    'Tanggal lahir perlu dicek kembali.',
  ],
  batal: ['Pemohon mengurus di tempat domisili baru.', 'Pemohon meminta berhenti dan membawa berkasnya.'],
  tolak: ['Pemohon bukan penduduk wilayah ini.', 'Dokumen terbukti milik orang lain.'],
  buka: ['Pemohon datang kembali membawa kekurangannya.'],
  koreksi: ['NIK anak kedua salah satu angka.', 'Golongan darah salah ketik.'],
  pesan: ['Berkas Anda perlu dilengkapi. Daftarnya terlampir; silakan datang ke loket.'],
  tempatArsip: [
    { rak: 'A', boks: '1', folder: '', label: '' },
    { rak: 'A', boks: '2', folder: '', label: '' },
    { rak: 'B', boks: '3', folder: '2', label: '' },
  ],
} as const;
