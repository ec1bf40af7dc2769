/** Words about printing the form isian; the words on the sheet itself stand in its template. */
export const CETAK_FORM = {
  anggota: (label: string, ke: number) => `${label}, anggota ${ke}`,
  penanda: 'Nama penanda tangan',
  register: 'Nomor register',
  jejak: 'Nama pencetak',
  hurufAsing: (label: string, huruf: readonly string[]) =>
    `${label}: huruf ${huruf.join(' ')} tidak dapat dicetak. Tulis dengan huruf Latin.`,
  tanpaNomor: 'Nomor register belum diberikan. Beri nomor dulu, lalu cetak nomornya.',
} as const;
