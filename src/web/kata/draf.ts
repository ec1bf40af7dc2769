/** Words of drafts: what was typed and not pressed yet. */
export const DRAF = {
  tersimpan: (jam: string) => `Isian tersimpan ${jam}`,
  dipulihkan: (jam: string) => `Isian Anda pukul ${jam} ada di sini. Belum dikirim.`,
  dipulihkanHari: (tanggal: string, jam: string) =>
    `Isian Anda ${tanggal} pukul ${jam} ada di sini. Belum dikirim.`,
  buang: 'Buang isian itu',
  lanjutkan: 'Lanjutkan isian itu',
  belumDikirim: (nama: string, keperluan: string, jam: string) =>
    nama === ''
      ? `Ada isian yang belum dikirim: ${keperluan}, ${jam}.`
      : `Ada isian yang belum dikirim: ${nama}, ${keperluan}, ${jam}.`,
  titipanBelumDikirim: (jam: string) => `Ada isian titipan ini yang belum dikirim, ${jam}.`,
  tabLain: (jam: string) =>
    `Isian yang sama diubah di tab lain pukul ${jam}. Yang di sini tidak tersimpan sendiri: tekan simpan, atau muat ulang.`,
  usai: 'Berkas ini sudah diteruskan. Isian di sini tidak tersimpan sendiri; muat ulang halaman.',
  tidakBoleh: 'Isian di sini tidak tersimpan sendiri. Tekan simpan bila sudah selesai.',
} as const;
