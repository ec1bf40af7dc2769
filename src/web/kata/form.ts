/** Words of fields and of the form isian. */
export const FORM = {
  hari: 'Tanggal',
  bulan: 'Bulan',
  tahun: 'Tahun',
  bagian: 'Bagian formulir',
  naik: 'Naik',
  turun: 'Turun',
  hapus: 'Hapus',
  tinjau: 'Tinjau',
  berubah: 'Berubah',
  sebelumnya: 'Sebelumnya',
  sekarang: 'Sekarang',
  kosong: 'kosong',
} as const;
