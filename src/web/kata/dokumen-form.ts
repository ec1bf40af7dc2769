/** Words of the documents beside the form that is filled from them. */
export const DOKUMEN_FORM = {
  judul: 'Dokumen pemohon',
  ket: (n: number) => `${n} dokumen, untuk dibaca sambil mengisi`,
  halaman: (n: number) => `${n} hlm.`,
} as const;
