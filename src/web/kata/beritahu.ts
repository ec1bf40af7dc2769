interface IsiKabar {
  readonly nomor: string;
  readonly loket: string;
  /** Pictures mend all of it, and the pemohon can send them. */
  readonly foto: boolean;
}

/** Words of telling the pemohon what is wanting: the page, and the two ready-made messages. */
export const BERITAHU = {
  judul: 'Beri tahu pemohon',
  yangKurang: 'Yang perlu dilengkapi',
  saluran: 'Cara memberi tahu',
  pilihan: {
    whatsapp: 'WhatsApp',
    cetak: 'Surat tercetak',
    lisan: 'Langsung, secara lisan',
  },
  tanpaWa: 'WhatsApp tidak tersedia: pemohon belum setuju, atau nomornya belum tercatat.',
  pesanWa: 'Pesan WhatsApp',
  pesanWaKet: 'Tanpa nama dan tanpa NIK. Anda boleh mengubahnya.',
  pesanSurat: 'Isi surat, atau yang Anda bacakan',
  pesanSuratKet: 'Anda boleh mengubahnya.',
  perbarui: 'Perbarui pesan',
  perbaruiKet: 'Sesudah mengubah pesan, tekan Perbarui pesan, lalu Buka WhatsApp.',
  pilihSaluran: 'Pilih cara memberi tahu pemohon.',
  waTidakBoleh: 'WhatsApp tidak tersedia untuk pemohon ini. Pilih surat atau lisan.',
  kosong: 'Isi pesannya, agar tercatat apa yang disampaikan.',
  adaNomor: 'Pesan berisi NIK atau No. KK. Hapus nomornya.',
  disamarkan: '(nomor disamarkan)',
  singkat: (i: IsiKabar & { apa: string }) =>
    `Berkas ${i.nomor} perlu dilengkapi: ${i.apa}. ${i.foto ? 'Kirim fotonya lewat tautan lacak, atau bawa' : 'Bawa'} ke loket ${i.loket}. Gratis.`,
  surat: (i: IsiKabar & { keperluan: string; butir: readonly string[]; sampai: string }) =>
    [
      `Berkas ${i.nomor}, ${i.keperluan}.`,
      'Permohonan Anda sudah diperiksa. Yang perlu Anda lengkapi:',
      i.butir.map((b, at) => `${at + 1}. ${b}`).join('\n'),
      ...(i.foto
        ? ['Fotonya boleh Anda kirim sendiri: buka tautan lacak dengan QR atau kode pada tanda terima.']
        : []),
      `${i.foto ? 'Atau bawa' : 'Bawa'} ke loket ${i.loket} sampai ${i.sampai}. Bawa juga tanda terima berkas.`,
      'Anda tidak perlu mengulang dari awal. Layanan ini gratis.',
    ].join('\n\n'),
} as const;
