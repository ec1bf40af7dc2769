/** Keyboard shortcuts as the help shows them; every one has a visible button too. */
export const PINTASAN = {
  judul: 'Pintasan papan ketik',
  daftar: [
    { tombol: ['J', 'K'], guna: 'pindah ke berkas berikutnya atau sebelumnya' },
    { tombol: ['Enter'], guna: 'buka berkas yang dipilih' },
    { tombol: ['/'], guna: 'cari' },
    { tombol: ['1', '2', '3'], guna: 'sesuai, kurang, tidak perlu' },
    { tombol: ['Z'], guna: 'perbesar dokumen' },
    { tombol: ['R'], guna: 'putar dokumen' },
    { tombol: ['Ctrl', 'Enter'], guna: 'tekan tombol utama' },
    { tombol: ['?'], guna: 'buka daftar ini' },
  ],
  tutup: 'Tutup',
  pindah: 'pindah',
  buka: 'buka',
  cari: 'cari',
  semua: 'semua pintasan',
} as const;
