/** Names of places. */
export const NAVIGASI = {
  tugas: 'Kotak tugas',
  tugasPendek: 'Tugas',
  baru: 'Permohonan baru',
  baruPendek: 'Baru',
  terima: 'Terima map',
  terimaPendek: 'Terima',
  tandaTangan: 'Tanda tangan',
  tandaTanganPendek: 'TTD',
  pindai: 'Pindai lembar',
  cari: 'Cari berkas',
  cariPendek: 'Cari',
  penugasan: 'Penugasan',
  bantuan: 'Bantuan',
  sop: 'SOP',
  tanpaJabatan: 'Tanpa penugasan',
} as const;
