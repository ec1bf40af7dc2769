/** Words of the page frame and of small things that occur everywhere. */
export const UMUM = {
  lompat: 'Lompat ke isi',
  navigasi: 'Utama',
  navigasiPonsel: 'Utama ponsel',
  menu: 'Menu',
  akun: 'Akun saya',
  keluar: 'Keluar',
  pita: 'Keterangan kantor',
  batal: 'Batal',
  kembali: 'Kembali',
  bolehKosong: 'boleh kosong',
  pilihSatu: 'Pilih satu',
  cetak: 'Cetak',
  urungkan: 'Urungkan',
  adaSalah: (n: number) => `Ada ${n} yang perlu diperbaiki`,
} as const;
