/** Every address of the program, built here and nowhere else. A berkas is named by its number, a titipan by its id. */
export const alamat = {
  depan: '/',
  /** Where a typed tracking code is posted: it never stands in an address. */
  lacakKode: '/l',
  masuk: (lanjut?: string, sebab?: string) => denganKueri('/masuk', { lanjut, sebab }),
  keluar: '/keluar',
  sandi: '/k/sandi',
  lanjutkan: '/k/lanjutkan',
  tugas: (saring: { sebagai?: string; antrean?: string; berkas?: string; usai?: string } = {}) =>
    denganKueri('/k/tugas', saring),
  hitung: (sebagai: string) => denganKueri('/k/tugas/hitung', { sebagai }),
  cari: (q?: string) => denganKueri('/k/cari', { q }),
  baru: '/k/baru',
  dariKertas: '/k/baru?kertas=ya',
  titipan: (id: string, saring: { hp?: string } = {}) => denganKueri(`/k/baru/${id}`, saring),
  terima: '/k/terima',
  /** Receiving a map by the number on its cover; a number is no personal data. */
  terimaKode: (nomor: string) => `/k/terima/${encodeURIComponent(nomor)}`,
  petaBerkas: (kunci: string, saring: { usai?: string; dari?: 'sampul' } = {}) =>
    denganKueri(`/k/map/${encodeURIComponent(kunci)}`, saring),
  peta: (q?: string) => denganKueri('/k/map', { q }),
  arsip: (saring: { kantor?: string; bulan?: string; rak?: string; boks?: string; keadaan?: string } = {}) =>
    denganKueri('/k/arsip', saring),
  arsipBerkas: (kunci: string, saring: { usai?: string } = {}) =>
    denganKueri(`/k/arsip/berkas/${encodeURIComponent(kunci)}`, saring),
  arsipPerintah: (kunci: string, apa: string) => `/k/arsip/berkas/${encodeURIComponent(kunci)}/${apa}`,
  arsipInaktif: (saring: { kantor?: string; bulan?: string } = {}) => denganKueri('/k/arsip/inaktif', saring),
  arsipBenahi: '/k/arsip/benahi',
  arsipPeriksa: '/k/arsip/periksa',
  arsipAturan: (saring: { usai?: string } = {}) => denganKueri('/k/arsip/aturan', saring),
  pindai: '/k/pindai',
  tandaTangan: (sebagai?: string) => denganKueri('/k/tandatangan', { sebagai }),
  berkas: (kunci: string, saring: { usai?: string; dok?: string; sebagai?: string; hp?: string } = {}) =>
    denganKueri(`/k/berkas/${encodeURIComponent(kunci)}`, saring),
  perintah: (kunci: string, perintah: string) => `/k/berkas/${encodeURIComponent(kunci)}/${perintah}`,
  /** A page (from 1) of a document as a picture; `unduh` for the original as a file. */
  dokumen: (
    kunci: string,
    dokumen: string,
    mana: { ukuran?: 'kecil' | 'pratinjau' | 'baca'; hal?: string; unduh?: '1' } = {},
  ) => denganKueri(`/k/berkas/${encodeURIComponent(kunci)}/dokumen/${dokumen}`, mana),
  /** Opens an address for a phone; what it shows, and closing it. */
  fotoHp: (kunci: string) => `/k/berkas/${encodeURIComponent(kunci)}/hp`,
  sesiHp: (kunci: string, sesi: string) => `/k/berkas/${encodeURIComponent(kunci)}/hp/${sesi}`,
  tutupHp: (kunci: string, sesi: string) => `/k/berkas/${encodeURIComponent(kunci)}/hp/${sesi}/tutup`,
  /** What the phone opens; `ke`: the item, from 1. */
  ponsel: (token: string, ke?: number) => (ke === undefined ? `/h/${token}` : `/h/${token}/${ke}`),
  ponselSelesai: (token: string) => `/h/${token}/selesai`,
  riwayat: (kunci: string) => `/k/berkas/${encodeURIComponent(kunci)}/riwayat`,
  cetak: (kunci: string, surat: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetak/${surat}`,
  cetakSiap: (kunci: string, surat: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetak/${surat}/siap`,
  cetakan: (kunci: string, id: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetakan/${id}`,
  cetakBanyak: (saring: { sebagai?: string; antrean?: string; surat?: string } = {}) =>
    denganKueri('/k/cetak', saring),
  pekerjaanCetak: (id: string) => `/k/cetak/${id}`,
  /** Where a pemohon follows the berkas; what a printed sheet is; a map's cover. For QR codes, after the public address. */
  lacak: (token: string) => `/l/${token}`,
  lembar: (token: string) => `/v/${token}`,
  map: (nomor: string) => `/m/${nomor}`,
  register: '/k/register',
  penugasan: '/k/penugasan',
  pegawai: '/k/pegawai',
  sandiBaru: (untuk?: string) => denganKueri('/k/pegawai/sandi', { untuk }),
  kantorBerkas: '/k/kantor',
  kantorUnduh: '/k/kantor/kantor.yaml',
  kantorSimpan: '/k/kantor/simpan',
  bantuan: '/k/bantuan',
  /** A guide for officials, by the name of its file. */
  bantuanPanduan: (kunci: string) => `/k/bantuan/panduan/${kunci}`,
  gambarPanduan: (nama: string, sidik: string) => `/k/bantuan/gambar/${sidik}/${nama}`,
  /** The guide for everybody, and its pictures. */
  panduan: '/panduan',
  panduanGambar: (nama: string, sidik: string) => `/panduan/gambar/${sidik}/${nama}`,
  sop: '/k/sop',
  jamLatihan: '/k/latihan/jam',
  sistem: '/k/sistem',
  sistemPerintah: (perintah: 'cadangkan' | 'periksa') => `/k/sistem/${perintah}`,
} as const;

function denganKueri(path: string, kueri: Readonly<Record<string, string | undefined>>): string {
  const isi = Object.entries(kueri).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return isi.length === 0 ? path : `${path}?${new URLSearchParams(isi).toString()}`;
}
