/** Words on buttons that several pages have. Whom work goes to is a word of the SOP and stands with the work. */
export const TOMBOL = {
  bukaWhatsapp: 'Buka WhatsApp',
  buka: 'Buka berkas',
} as const;
