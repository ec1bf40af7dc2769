/** Words of the page on which the admin sets how register numbers are written. */
export const ATURAN_NOMOR = {
  judul: 'Aturan nomor register',
  ket: 'Berlaku untuk nomor berikutnya. Nomor yang sudah dipakai tidak berubah.',
  hanyaAdmin: 'Aturan nomor diubah oleh admin kantor.',
  pola: 'Pola nomor',
  polaPetunjuk: 'Bagian yang ada: {klasifikasi}, {nomor}, {unit}, {tahun}. {nomor:3} menulis 015.',
  klasifikasi: 'Kode klasifikasi',
  klasifikasiPetunjuk: '400.12.2.1 berarti identitas penduduk (Permendagri 83/2022).',
  klasifikasiNama: 'kode klasifikasi',
  unit: 'Kode unit',
  unitNama: (kantor: string) => `kode unit ${kantor}`,
  unitSama: (kantor: string) => `Kode ini sama dengan milik ${kantor}. Nomor kedua kantor akan kembar.`,
  contoh: 'Contoh nomor berikutnya',
  simpan: 'Simpan aturan',
  tersimpan: 'Aturan nomor disimpan.',
} as const;
