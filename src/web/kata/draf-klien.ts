/** The few sentences that the draft script in the browser says itself. */
export const DRAF_KLIEN = {
  menunggu: 'Isian belum tersimpan',
  gagal: 'Isian belum tersimpan. Dicoba lagi.',
  sesi: 'Sesi habis. Tekan simpan, masuk lagi, isian ikut.',
} as const;
