/** Words of filing: where the paper lies, and that the digital copy is complete. */
export const ARSIP = {
  judul: 'Arsip',
  manual: 'Arsip manual: tempat map disimpan',
  rak: 'Rak',
  boks: 'Boks',
  folder: 'Folder',
  tempat: {
    rak: (n: string) => `Rak ${n}`,
    boks: (n: string) => `Boks ${n}`,
    folder: (n: string) => `Folder ${n}`,
  },
  digital: 'Arsip digital sudah lengkap dan terbaca',
  isinya: 'Isi arsip digital',
  dokumen: (n: number) => `${n} gambar dan PDF persyaratan`,
  form: 'Form isian',
  tanpaForm: 'Form isian belum ada',
  pindaian: (label: string) => `Pindaian tanda tangan ${label}`,
  belumAda: (apa: string) => `${apa} belum ada`,
  isiTempat: 'Isi rak, boks, atau folder tempat map disimpan.',
  centangDigital: 'Centang bila arsip digital sudah lengkap. Keduanya harus ada.',
  terlaluPanjang: 'Paling banyak 30 huruf. Cukup nomor atau kodenya.',
} as const;
