/** Keyboard shortcuts as the help shows them; every one has a visible button too. */
export const PINTASAN = {
  judul: 'Pintasan papan ketik',
  daftar: [
    { tombol: ['J', 'K'], guna: 'pindah ke berkas, atau butir persyaratan, berikutnya dan sebelumnya' },
    { tombol: ['Enter'], guna: 'buka berkas yang dipilih' },
    { tombol: ['/'], guna: 'cari' },
    { tombol: ['1', '2', '3'], guna: 'sesuai, kurang, tidak perlu: pada butir persyaratan yang dipilih' },
    { tombol: ['Z'], guna: 'perbesar dokumen' },
    { tombol: ['R'], guna: 'putar dokumen' },
    { tombol: ['Ctrl', 'Enter'], guna: 'tekan tombol utama, juga dari dalam isian' },
    { tombol: ['?'], guna: 'buka daftar ini' },
    { tombol: ['Esc'], guna: 'tutup daftar ini atau menu' },
  ],
  tutup: 'Tutup',
  pindah: 'pindah',
  buka: 'buka',
  cari: 'cari',
  semua: 'semua pintasan',
} as const;
