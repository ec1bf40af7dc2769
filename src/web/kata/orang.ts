/** Words for a person who takes papers from the office or brings them there. */
export const ORANG = {
  pilihan: {
    sendiri: 'Pemohon sendiri',
    keluarga: 'Keluarga',
    kuasa: 'Kuasa, dengan surat kuasa',
  },
  singkat: { sendiri: 'pemohon sendiri', keluarga: 'keluarga', kuasa: 'kuasa' },
  isi: 'Isi namanya.',
  terlaluPanjang: 'Nama paling banyak 100 huruf.',
  pilih: 'Pilih hubungannya dengan pemohon.',
  bukanPemohon: 'Nama ini lain dari nama pemohon. Pilih keluarga atau kuasa.',
} as const;
