/** Words of receiving what the pemohon mended. */
export const PERBAIKAN = {
  judul: 'Terima perbaikan',
  petunjuk: 'Catat yang dibawa pemohon. Yang lain boleh menyusul.',
  yangKurang: (alasan: string) => `Yang kurang: ${alasan}.`,
  unggah: 'Foto atau PDF yang baru',
  unggahKet: 'Boleh lebih dari satu. JPG, PNG, WebP, atau PDF, paling besar 15 MB.',
  asli: 'Aslinya dibawa dan ditunjukkan',
  kosong: 'Unggah dokumennya, atau centang bila aslinya ditunjukkan.',
} as const;
