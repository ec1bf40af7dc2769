/** Words of the card that shows the register numbers of one berkas. */
export const REGISTER_BERKAS = {
  judul: 'Nomor register',
  untuk: (label: string) => `Tanda tangan ${label}`,
  belum: 'Diberi saat form dicetak atau ditandatangani.',
  batal: 'Batal',
  sebab: {
    pejabat: 'dibatalkan pejabat',
    dibatalkan: 'berkas dibatalkan',
    ditolak: 'berkas tidak dapat diproses',
    dikoreksi: 'diganti surat koreksi',
    dialihkan: 'berkas pindah kantor',
  },
  pilih: 'Nomor yang dibatalkan',
  pilihDahulu: 'Pilih nomor yang dibatalkan.',
} as const;
