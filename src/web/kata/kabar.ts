/** Why a piece of news is as it is, in words; codes of a channel's answer are put in by `sebabKabar`. */
const SEBAB: Readonly<Record<string, string>> = {
  tersusul: 'Sudah ada kabar yang lebih baru.',
  mundur: 'Berkas kembali sebelum kabarnya dikirim.',
  berhenti: 'Pemohon minta berhenti dikabari.',
  petugas: 'Dilewati petugas.',
  tanpa_tujuan: 'Pemohon tidak setuju lagi, atau alamatnya kosong.',
  terlalu_lama: 'Sudah lebih dari tujuh hari.',
  terputus: 'Sambungan terputus saat kabar dikirim.',
  tak_tersambung: 'Tidak tersambung ke penyedia.',
  tak_terbaca: 'Isi berkasnya belum dapat dibaca. Dicoba lagi otomatis.',
};

/** Answers that an administrator can mend in the settings. */
const DITOLAK_MASUK: ReadonlySet<string> = new Set(['401', '403', '530', '534', '535']);

/** The cause in one sentence; nothing of a person is in it. */
export function sebabKabar(sebab: string | null): string {
  if (sebab === null) return '';
  const kode = /^kode\/(.*)$/u.exec(sebab)?.[1];
  if (kode === undefined) return SEBAB[sebab] ?? '';
  if (DITOLAK_MASUK.has(kode)) return `Penyedia menolak akun atau kunci kantor (kode ${kode}).`;
  return /^[5]\d\d$/u.test(kode)
    ? `Penyedia menolak kabar ini (kode ${kode}).`
    : `Penyedia menjawab dengan kode ${kode}.`;
}

/** Words of the news to the pemohon: the list, the card beside a berkas, the way to stop it. */
export const KABAR = {
  judul: 'Kabar untuk pemohon',
  ket: 'Kirim kabar kepada pemohon yang setuju dikabari. Nama dan NIK tidak ada di dalamnya.',
  bukanTempat:
    'Daftar kabar dikerjakan petugas yang bertemu pemohon. Penugasan Anda sekarang tidak termasuk.',
  latihanKet: 'Kantor latihan: tidak ada kabar yang benar-benar dikirim. Tombolnya dapat dicoba.',
  latihan: 'Latihan: tidak dikirim',

  tangan: 'Menunggu dikirim',
  tanganKosong: 'Tidak ada kabar yang menunggu dikirim.',
  tanganKosongKet: 'Kabar baru muncul di sini saat berkas berpindah, bila pemohon setuju dikabari.',
  tenang: (sampai: string) => `Sekarang jam tenang. Sebaiknya kirim sesudah pukul ${sampai}.`,
  bukaWhatsapp: 'Buka WhatsApp',
  sudah: 'Sudah dikirim',
  lewati: 'Lewati',
  lagi: 'Coba lagi',
  selebihnya: (n: number) => `${n} kabar lagi muncul sesudah yang ini selesai.`,
  tanpaNomor: 'Pemohon tidak setuju lagi dikabari, atau nomornya kosong. Pilih Lewati.',

  periksa: 'Perlu diperiksa',
  takPasti: 'Tidak pasti terkirim, periksa',
  takPastiKet: 'Tanyakan kepada pemohon bila dapat. Coba lagi dapat membuat kabarnya diterima dua kali.',
  gagal: 'Gagal',

  usai: 'Terakhir dikirim',
  tabelUsai: 'Kabar, saluran, dan keadaannya',
  kolomUsai: ['Berkas', 'Kabar', 'Lewat', 'Keadaan'],
  antre: (n: number) => `${n} kabar lain dikirim otomatis dan sedang menunggu giliran.`,

  saluran: { tangan: 'WhatsApp', email: 'Surel', gerbang: 'Pesan otomatis' },
  oleh: (kapan: string, siapa: string) => (siapa === '' ? kapan : `${kapan}, oleh ${siapa}`),
  sejak: (kapan: string) => `sejak ${kapan}`,

  salurannya: (saluran: string, sejak: string, n: number) =>
    `${saluran} belum tersambung sejak ${sejak}. ${n} kabar menunggu dan tidak hilang; dikirim begitu tersambung.`,

  tercatat: {
    terkirim: 'Tercatat: kabar sudah dikirim.',
    lewati: 'Tercatat: kabar dilewati.',
    ulang: 'Kabar dicoba lagi.',
  },
  dikembalikan: 'Kabar itu kembali ke daftar.',
  bentrok: 'Kabar itu sudah ditangani. Daftar di bawah ini yang terbaru.',

  kartu: 'Pesan ke pemohon',
  keDaftar: 'Daftar kabar',
  kartuKosong: 'Belum ada pesan.',
  selebihnyaKartu: (n: number) => `${n} pesan sebelumnya`,
  belumSetuju: 'Pemohon belum setuju dikabari.',
  setuju: (lewat: string) => `Pemohon setuju dikabari lewat ${lewat}.`,
  tautan: '(tautan lacak)',
  lewatWa: 'WhatsApp',
  lewatSurel: 'surel',
  dan: ' dan ',
  menunggu: 'menunggu dikirim',
  antreSendiri: 'menunggu giliran',
  dicobaLagi: (kapan: string) => `dicoba lagi ${kapan}`,
  mengirim: 'sedang dikirim',
  terkirim: (kapan: string) => `terkirim ${kapan}`,
  takPastiPendek: 'tidak pasti terkirim',
  gagalPendek: 'gagal',
  dilewati: 'tidak dikirim',
  disampaikan: 'disampaikan petugas',
  berhenti: 'Pemohon minta berhenti',
  berhentiSejak: (kapan: string, oleh: string) =>
    oleh === ''
      ? `Pemohon berhenti dikabari sejak ${kapan}.`
      : `Pemohon minta berhenti; dicatat ${oleh}, ${kapan}.`,
  kabariLagi: 'Kabari lagi',

  /** The page that anybody with the address of a berkas may open. */
  umum: {
    judul: 'Berhenti dikabari',
    tanya: 'Berhenti dikabari tentang berkas ini?',
    ket: (nomor: string) =>
      `Berkas ${nomor} tetap diproses. Kabar lewat WhatsApp, SMS, dan surel tidak dikirim lagi.`,
    tekan: 'Berhenti',
    sudah: 'Anda tidak dikabari lagi',
    sudahKet: (nomor: string) => `Berkas ${nomor} tetap diproses. Keadaannya dapat dilihat kapan saja.`,
    lagi: 'Kabari saya lagi',
    lihat: 'Lihat berkas',
  },

  /** The administrator's card. */
  sistem: {
    judul: 'Kabar ke pemohon',
    tabel: 'Saluran kabar dan keadaannya',
    kolom: ['Saluran', 'Keadaan', 'Terakhir terkirim', 'Keterangan'],
    tidakDipasang: 'Belum dipasang',
    belumPernah: 'belum pernah',
    menunggu: (n: string) => `${n} menunggu.`,
    gagal: (n: string) => `${n} gagal; petugas mencobanya lagi dari daftar kabar.`,
    takPasti: (n: string) => `${n} tidak pasti terkirim.`,
    sejak: (kapan: string) => `Belum berhasil sejak ${kapan}.`,
    lancar: 'Tidak ada yang menunggu.',
    pasang: {
      email: 'Isi LAJUR_SMTP_URL dan LAJUR_SMTP_DARI.',
      gerbang: 'Isi LAJUR_GERBANG_URL.',
      tangan: 'Selalu ada.',
    },
  },

  /** At the counter. */
  surel: 'Alamat surel',
  surelPetunjuk: 'Bila pemohon punya. Misalnya nama@contoh.com.',
  surelSalah: 'Alamat surel belum lengkap, misalnya nama@contoh.com.',
  surelKosong: 'Isi alamat surel, atau hapus centangnya.',
  bolehSurel: 'Pemohon setuju dikabari lewat surel',
} as const;
