/** Status words that the SOP does not bring itself (ux.md §6). */
export const STATUS = {
  titipan: 'Titipan',
  isiForm: 'Isi form',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  dibatalkan: 'Dibatalkan pemohon',
  ditolak: 'Tidak dapat diproses',
  kedaluwarsa: 'Kedaluwarsa',
} as const;
