import type { SaringMonitor } from '../core/monitor/saringan.ts';

/** Every address of the program, built here and nowhere else. A berkas is named by its number, a titipan by its id. */
export const alamat = {
  depan: '/',
  /** Where a typed tracking code is posted: it never stands in an address. */
  lacakKode: '/l',
  /** What to bring: the questions with the answers so far; `kantor`: the tenant, where one address serves several. */
  syarat: (saring: { jawab?: readonly string[]; kantor?: string | undefined } = {}) =>
    denganKueri('/syarat', { jawab: saring.jawab?.join('.'), kantor: saring.kantor }),
  syaratUntuk: (keperluan: string, saring: { jawab?: readonly string[]; kantor?: string | undefined } = {}) =>
    denganKueri(`/syarat/${encodeURIComponent(keperluan)}`, {
      jawab: saring.jawab?.join('.'),
      kantor: saring.kantor,
    }),
  /** Applying from a phone: which counter and service, before anything is kept. */
  ajukan: (saring: SaringAjukan = {}) =>
    denganKueri('/ajukan', {
      kantor: saring.kantor,
      kelurahan: saring.kelurahan,
      keperluan: saring.keperluan,
      jawab: saring.jawab?.join('.'),
      semua: saring.semua,
    }),
  /** One request, by its own token; one page of it. `ubah`: back to the answers afterwards. */
  ajuan: (token: string, saring: { usai?: string } = {}) => denganKueri(`/ajukan/${token}`, saring),
  ajuanHal: (
    token: string,
    hal: string,
    saring: {
      ubah?: 'ya' | undefined;
      masuk?: '1';
      jawab?: readonly string[];
      keperluan?: string;
      semua?: string;
    } = {},
  ) =>
    denganKueri(`/ajukan/${token}/${encodeURIComponent(hal)}`, {
      ubah: saring.ubah,
      masuk: saring.masuk,
      jawab: saring.jawab?.join('.'),
      keperluan: saring.keperluan,
      semua: saring.semua,
    }),
  /** Files of a request that are sent before their form. */
  ajuanUnggahan: (token: string) => `/ua/${token}`,
  /** The office's side of requests from phones. */
  permohonan: (saring: { keadaan?: string; usai?: string } = {}) => denganKueri('/k/permohonan', saring),
  permohonanSatu: (id: string, saring: { usai?: string } = {}) => denganKueri(`/k/permohonan/${id}`, saring),
  permohonanPerintah: (id: string, apa: 'terima' | 'minta' | 'tutup') => `/k/permohonan/${id}/${apa}`,
  permohonanDokumen: (
    id: string,
    dokumen: string,
    mana: { ukuran?: 'kecil' | 'pratinjau' | 'baca'; hal?: string } = {},
  ) => denganKueri(`/k/permohonan/${id}/dokumen/${dokumen}`, mana),
  permohonanKode: '/k/permohonan/kode',
  permohonanAturan: '/k/permohonan/aturan',
  /** Complaints, for everybody. */
  pengaduan: '/pengaduan',
  /** Where the code of a complaint is typed: it never stands in an address. Its answer is read by its own token. */
  pengaduanKode: '/pengaduan/kode',
  aduan: (token: string) => `/pengaduan/${token}`,
  /** The office's side. */
  aduanKantor: (saring: { keadaan?: string } = {}) => denganKueri('/k/pengaduan', saring),
  aduanBaca: (id: string) => `/k/pengaduan/${id}`,
  aduanPerintah: (id: string, apa: 'jawab' | 'tutup' | 'buka') => `/k/pengaduan/${id}/${apa}`,
  aduanAturan: '/k/pengaduan/aturan',
  /** The whole list of requirements, for officials; and what the office decided over it. */
  syaratKantor: '/k/syarat',
  syaratAtur: (saring: { usai?: string } = {}) => denganKueri('/k/syarat/atur', saring),
  /** The SOP for everybody. */
  sopUmum: '/sop',
  masuk: (lanjut?: string, sebab?: string) => denganKueri('/masuk', { lanjut, sebab }),
  keluar: '/keluar',
  sandi: '/k/sandi',
  /** `lanjut`: where its owner wanted to go before a one-time password had to be changed. */
  gantiSandi: (saring: { lanjut?: string | undefined; usai?: string }) =>
    denganKueri('/k/sandi', { usai: saring.usai, lanjut: saring.lanjut }),
  lanjutkan: '/k/lanjutkan',
  tugas: (saring: { sebagai?: string; antrean?: string; berkas?: string; usai?: string } = {}) =>
    denganKueri('/k/tugas', saring),
  cari: (q?: string) => denganKueri('/k/cari', { q }),
  baru: '/k/baru',
  dariKertas: '/k/baru?kertas=ya',
  titipan: (id: string, saring: { hp?: string; draf?: 'ya' } = {}) => denganKueri(`/k/baru/${id}`, saring),
  /** A new request taken up where its typing stopped. */
  baruDraf: (saring: { keperluan: string; draf: string }) => denganKueri('/k/baru', saring),
  /** Where typing is kept while it is typed, and where it is thrown away. */
  drafLoket: (id?: string) => (id === undefined ? '/k/draf/loket' : `/k/draf/loket/${id}`),
  drafLoketBuang: (id?: string) => (id === undefined ? '/k/draf/loket/buang' : `/k/draf/loket/${id}/buang`),
  draf: (kunci: string, perintah: string, buang?: 'buang') =>
    `/k/draf/${encodeURIComponent(kunci)}/${perintah}${buang ? `/${buang}` : ''}`,
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
  pindaiJalan: (id: string) => `/k/pindai/${id}`,
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
  /** Where files are sent before their form: an official's, a phone's, a tracking link's. */
  unggahan: '/k/unggahan',
  ponselUnggahan: (token: string) => `/h/${token}/unggahan`,
  tautanUnggahan: (token: string) => `/u/${token}`,
  ponselSelesai: (token: string) => `/h/${token}/selesai`,
  /** What was changed, before and after. */
  perubahan: (kunci: string, saring: { nik?: 'tampil' } = {}) =>
    denganKueri(`/k/berkas/${encodeURIComponent(kunci)}/perubahan`, saring),
  riwayat: (kunci: string) => `/k/berkas/${encodeURIComponent(kunci)}/riwayat`,
  cetak: (kunci: string, surat: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetak/${surat}`,
  cetakSiap: (kunci: string, surat: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetak/${surat}/siap`,
  cetakan: (kunci: string, id: string) => `/k/berkas/${encodeURIComponent(kunci)}/cetakan/${id}`,
  cetakBanyak: (saring: { sebagai?: string; antrean?: string; surat?: string } = {}) =>
    denganKueri('/k/cetak', saring),
  pekerjaanCetak: (id: string) => `/k/cetak/${id}`,
  /** Where a pemohon follows the berkas; what a printed sheet is; a map's cover. For QR codes, after the public address. */
  lacak: (token: string) => `/l/${token}`,
  /** What the pemohon mends; one item of it. `token`: the long one of the tracking link, here and below. */
  perbaiki: (token: string) => `/l/${token}/perbaiki`,
  perbaikiButir: (token: string, syarat: string, masuk?: '1') =>
    denganKueri(`/l/${token}/perbaiki/${encodeURIComponent(syarat)}`, { masuk }),
  /** The signed letter, for whoever also knows a number of the request. */
  surat: (token: string) => `/l/${token}/surat`,
  /** Complaints about this berkas. */
  pengaduanBerkas: (token: string) => `/l/${token}/pengaduan`,
  /** Who looked at the pemohon's data. */
  lacakPembaca: (token: string) => `/l/${token}/pembaca`,
  lembar: (token: string) => `/v/${token}`,
  /** Where the number and the code of a sheet are typed. */
  lembarKode: '/v',
  map: (nomor: string) => `/m/${nomor}`,
  register: '/k/register',
  penugasan: '/k/penugasan',
  pegawai: '/k/pegawai',
  sandiBaru: (untuk?: string) => denganKueri('/k/pegawai/sandi', { untuk }),
  kantorBerkas: '/k/kantor',
  kantorUnduh: '/k/kantor/kantor.yaml',
  kantorSimpan: '/k/kantor/simpan',
  monitor: (saring: Pick<SaringMonitor, 'rentang' | 'kantor'> & { semua?: 'ya' } = {}) =>
    denganKueri('/k/monitor', saring),
  /** The list behind a number of the monitor, of the SOP page or of a report; `monitorCsv`: the same as a file. */
  monitorDaftar: (saring: SaringMonitor) => denganKueri('/k/monitor/daftar', saringanKueri(saring)),
  monitorCsv: (saring: SaringMonitor) => denganKueri('/k/monitor/csv', saringanKueri(saring)),
  /** Who looked at personal data: of one berkas, of all. */
  jejakBerkas: (kunci: string) => `/k/jejak/${encodeURIComponent(kunci)}`,
  jejak: (saring: SaringJejak = {}) => denganKueri('/k/jejak', { ...saring }),
  jejakCsv: (saring: SaringJejak = {}) => denganKueri('/k/jejak/csv', { ...saring }),
  bantuan: '/k/bantuan',
  bantuanPintasan: '/k/bantuan#pintasan',
  /** A guide for officials, by the name of its file. */
  bantuanPanduan: (kunci: string) => `/k/bantuan/panduan/${kunci}`,
  gambarPanduan: (nama: string, sidik: string) => `/k/bantuan/gambar/${sidik}/${nama}`,
  /** The guide for everybody, and its pictures. */
  panduan: '/panduan',
  panduanGambar: (nama: string, sidik: string) => `/panduan/gambar/${sidik}/${nama}`,
  /** The SOP for officials; `versi`: the beginning of the hash of an older one. */
  sop: (saring: { tampil?: 'langsung'; versi?: string } = {}) => denganKueri('/k/sop', saring),
  /** The official sheet as PDF. */
  sopCetak: (saring: { kertas: 'f4' | 'a4' }) => denganKueri('/sop/cetak', saring),
  jamLatihan: '/k/latihan/jam',
  kabar: (saring: { usai?: string; id?: string } = {}) => denganKueri('/k/kabar', saring),
  kabarPerintah: (id: string, apa: 'terkirim' | 'lewati' | 'ulang' | 'urungkan') =>
    `/k/kabar/${encodeURIComponent(id)}/${apa}`,
  kabarBerkas: (kunci: string, apa: 'berhenti' | 'lagi') =>
    `/k/kabar/berkas/${encodeURIComponent(kunci)}/${apa}`,
  /** Where a pemohon says that they want no more news. */
  berhentiKabar: (token: string) => `/l/${token}/berhenti`,
  sistem: '/k/sistem',
  sistemPerintah: (perintah: 'cadangkan' | 'periksa') => `/k/sistem/${perintah}`,
} as const;

/** What is known before a request begins; `kantor`: the tenant, where one address serves several. */
export interface SaringAjukan {
  readonly kantor?: string | undefined;
  readonly kelurahan?: string | undefined;
  readonly keperluan?: string | undefined;
  readonly jawab?: readonly string[] | undefined;
  readonly semua?: string | undefined;
}

/** Which looks at personal data. Everything is optional; `hal` counts from 1. */
export interface SaringJejak {
  readonly orang?: string | undefined;
  readonly jenis?: string | undefined;
  readonly kantor?: string | undefined;
  readonly bulan?: string | undefined;
  readonly hal?: string | undefined;
}

function saringanKueri({
  langkah,
  hal,
  ...kata
}: SaringMonitor): Readonly<Record<string, string | undefined>> {
  return { ...kata, langkah: langkah?.toString(), hal: hal === 1 ? undefined : hal?.toString() };
}

function denganKueri(path: string, kueri: Readonly<Record<string, string | undefined>>): string {
  const isi = Object.entries(kueri).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return isi.length === 0 ? path : `${path}?${new URLSearchParams(isi).toString()}`;
}
