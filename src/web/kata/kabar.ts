interface Isi {
  /** "KK", from the SOP. */
  readonly layanan: string;
  readonly nomor: string;
  readonly tautan: string;
}

/** Messages to the pemohon: ASCII, one SMS (160), no name, no NIK; "gratis" where money could be suspected. */
export const KABAR = {
  diterima: (i: Isi & { kapan: string; kantor: string }) =>
    `Berkas ${i.layanan} ${i.nomor} diterima ${i.kapan} di ${i.kantor}. Pantau: ${i.tautan}. Layanan ini gratis.`,
  kurang: (i: Isi & { apa: string; loket: string }) =>
    `Berkas ${i.layanan} ${i.nomor} perlu dilengkapi: ${i.apa}. Kirim di ${i.tautan} atau bawa ke loket ${i.loket}. Gratis.`,
  perbaikan: (i: Isi) =>
    `Perbaikan berkas ${i.layanan} ${i.nomor} sudah diterima dan sedang diperiksa. Kami kabari hasilnya. Pantau: ${i.tautan}`,
  siapDiambil: (i: Isi & { dimana: string; buka: string }) =>
    `Berkas ${i.layanan} ${i.nomor} siap diambil di ${i.dimana}, ${i.buka}. Bawa tanda terima atau KTP. Gratis.`,
  dibawa: (i: Isi & { kantor: string; buka: string }) =>
    `Berkas ${i.layanan} ${i.nomor} ada pada Anda. Bawa ke ${i.kantor}, ${i.buka}. Simpan jangan dilipat.`,
  kembali: (i: Isi & { kantor: string; apa: string }) =>
    `Berkas ${i.layanan} ${i.nomor} perlu diperbaiki di ${i.kantor}: ${i.apa}. Bawa map dan nota pengembalian ke loket. Gratis.`,
} as const;
