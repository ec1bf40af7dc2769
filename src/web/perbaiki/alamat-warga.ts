/** Addresses of what the pemohon does by the tracking link, and of complaints. `token`: the long one of the link. */
export const alamatWarga = {
  /** Where `/l/<token>` leads. */
  lacak: (token: string) => `/l/${token}`,
  /** What is to be mended; `usai` says what was just done there. */
  perbaiki: (token: string) => `/l/${token}/perbaiki`,
  /** One item of it. */
  perbaikiButir: (token: string, syarat: string, masuk?: '1') =>
    `/l/${token}/perbaiki/${encodeURIComponent(syarat)}${masuk === undefined ? '' : '?masuk=1'}`,
  /** The signed letter, for whoever also knows a number of the request. */
  surat: (token: string) => `/l/${token}/surat`,
  /** Complaints about this berkas. */
  pengaduanBerkas: (token: string) => `/l/${token}/pengaduan`,
  /** A complaint about the service; its answer is read by its own token. */
  pengaduan: '/pengaduan',
  /** Where the code of a complaint is typed: it never stands in an address. */
  pengaduanKode: '/pengaduan/kode',
  aduan: (token: string) => `/pengaduan/${token}`,
  /** The office's side. */
  aduanKantor: (saring: { keadaan?: string } = {}) =>
    saring.keadaan === undefined ? '/k/pengaduan' : `/k/pengaduan?keadaan=${saring.keadaan}`,
  aduanBaca: (id: string) => `/k/pengaduan/${id}`,
  aduanPerintah: (id: string, apa: 'jawab' | 'tutup' | 'buka') => `/k/pengaduan/${id}/${apa}`,
  aduanAturan: '/k/pengaduan/aturan',
} as const;
