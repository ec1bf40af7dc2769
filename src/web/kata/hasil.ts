/** What the strip says after a press, and what a conflict or a refusal says. */
export const HASIL = {
  diteruskan: (nomor: string, ke: string) => `Berkas ${nomor} sudah diteruskan ke ${ke}.`,
  dikembalikan: (nomor: string, ke: string) => `Berkas ${nomor} dikembalikan ke ${ke}.`,
  ditandatangani: (n: number) => `${n} berkas sudah ditandatangani.`,
  diserahkan: (nomor: string) => `Berkas ${nomor} sudah diserahkan ke pemohon.`,
  disimpan: (jam: string) => `Tersimpan ${jam}.`,
  diterima: (nomor: string) => `Berkas ${nomor} diterima.`,
  ditarik: (nomor: string) => `Berkas ${nomor} ditarik kembali. Silakan dikerjakan lagi.`,
  berikutnya: 'Ini berkas berikutnya.',
  habis: 'Tidak ada tugas lagi.',
  didahului: (oleh: string, jam: string) =>
    `Berkas ini baru saja diteruskan oleh ${oleh} (${jam}). Tidak ada yang hilang.`,
  sudahDitekan: 'Tombol itu sudah ditekan tadi. Hasilnya tetap satu.',
  sudahDibuka: (oleh: string) =>
    `${oleh} sudah membuka berkas ini. Hubungi langsung untuk memintanya kembali.`,
  terputus: 'Sambungan terputus. Isian tersimpan di perangkat ini.',
} as const;
