/** Words of disposisi: the chain beside the work, and its form. */
export const KATA_DISPOSISI = {
  judul: 'Disposisi',
  anda: 'Anda',
  mengerjakan: 'sedang memegang berkas ini',
  ke: (kepada: string) => `ke ${kepada}`,
  tanpaInstruksi: 'Tanpa catatan.',
  baru: 'Disposisi baru',
  pesan: (dari: string, isi: string) => `${dari}: ${isi}`,
  belumDibaca: (n: number, segera: number) =>
    segera === 0 ? `${n} disposisi baru.` : `${n} disposisi baru, ${segera} segera.`,
  batas: (kapan: string) => `Batas: ${kapan}.`,
  sifat: { biasa: 'Biasa', segera: 'Segera', sangat_segera: 'Sangat segera' },
  instruksi: 'Instruksi',
  instruksiSendiri: 'Catatan tambahan',
  sifatLabel: 'Sifat',
  batasLabel: 'Selesaikan sebelum (tanggal)',
  batasSalah: 'Tanggal itu tidak ada di kalender. Isi misalnya 24 11 2026, atau kosongkan.',
  batasLewat: 'Tanggal itu sudah lewat. Isi hari ini atau sesudahnya, atau kosongkan.',
  siap: (kepada: string) => `Diteruskan kepada ${kepada}`,
  contoh: [
    'Tindak lanjuti sesuai ketentuan.',
    'Periksa kelengkapannya.',
    'Pemohon menunggu di loket, mohon didahulukan.',
    'Koordinasikan bila ada yang kurang jelas.',
  ],
} as const;
