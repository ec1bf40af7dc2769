/** Words of the training office. */
export const LATIHAN = {
  judul: 'Kantor latihan.',
  orangRekaan: 'Semua orang dan berkas di sini rekaan.',
  geserJam: 'Geser jam',
  jamJudul: 'Jam latihan',
  jamKet: 'Majukan jam untuk melihat berkas menjadi lewat waktu. Berlaku untuk semua akun latihan.',
  jamKini: 'Jam latihan sekarang',
  maju: 'Majukan',
  pilihan: [
    { menit: 10, label: '10 menit' },
    { menit: 60, label: '1 jam' },
    { menit: 24 * 60, label: '1 hari' },
    { menit: 7 * 24 * 60, label: '1 minggu' },
    { menit: 31 * 24 * 60, label: '31 hari' },
  ],
  kembali: 'Kembalikan ke jam sebenarnya',
  kembaliKet: 'Jam tidak dapat mundur melewati kejadian terakhir; urutan kejadian tetap terjaga.',
  dimajukan: 'Jam latihan sudah digeser.',
  terlaluJauh: 'Jam latihan paling jauh setahun ke depan. Kembalikan dahulu ke jam sebenarnya.',
} as const;
