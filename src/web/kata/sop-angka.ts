/** Words of the SOP page with live counts. */
export const SOP_ANGKA = {
  ringkas: (jumlah: number, lewat: number) =>
    jumlah === 0
      ? 'Tidak ada berkas yang sedang berjalan.'
      : `${jumlah} berkas sedang berjalan, ${lewat === 0 ? 'tidak ada yang lewat waktu' : `${lewat} lewat waktu`}.`,
  dihitung: (pukul: string, cakupan: string) => `Dihitung pukul ${pukul}: ${cakupan}.`,
  semuaKantor: (n: number) => `semua ${n} kantor`,
  loket: (jumlah: number) => `${jumlah} di loket, belum masuk langkah pertama`,
  naskahLama: (n: number) => `${n} di antaranya memakai naskah lama`,
  berkas: 'berkas',
  pada: (jumlah: number, no: number) => `${jumlah} berkas pada langkah ${no}`,
  lewatPendek: (lewat: number) => `${lewat} lewat`,
  lewat: (no: number) => ` waktu pada langkah ${no}`,
  menunggu: (jumlah: number) => `${jumlah} menunggu pemohon`,
  menungguPada: (no: number) => ` sesudah langkah ${no}`,
  bukanUntuk:
    'Angka langsung hanya untuk pegawai yang bertugas pada langkah SOP. Naskah resmi tetap dapat dibaca.',
} as const;
