/** Words of the search page. */
export const CARI = {
  judul: 'Cari berkas',
  ket: 'Nama pemohon, nomor berkas, atau NIK dan No. KK 16 angka.',
  tombol: 'Cari',
  hasil: (n: number) => `${n} berkas cocok`,
  terlaluBanyak: (n: number) => `${n} berkas terbaru ditampilkan. Tambah kata untuk mempersempit.`,
  untuk: (apa: string) => `Hasil untuk ${apa}.`,
  nikDiAlamat: 'NIK tidak dicari lewat alamat halaman, karena alamat tersimpan di riwayat peramban.',
  nikDiAlamatLanjut: 'Ketik NIK itu di kotak cari halaman ini.',
  nikKurang: (n: number) => `NIK dan No. KK berisi 16 angka. Yang terisi ${n}.`,
  kosong: 'Ketik yang dicari.',
  kosongKet: 'Yang dicari hanya berkas kantor Anda.',
  bukanKantorAnda: 'Nomor itu benar, tetapi berkasnya tidak ada di kantor Anda.',
} as const;
