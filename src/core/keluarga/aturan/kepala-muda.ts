import type { Aturan, KonteksAturan } from '../aturan.ts';
import { STATUS_KAWIN } from '../kode-keluarga.ts';
import { alamat, type Anggota, kepala, kode, tanggal, teks } from '../keluarga.ts';
import { lahirMenurutNik, umurPada } from '../umur.ts';

const DEWASA = 17;

const muda = (lahir: string | undefined, { hariIni }: KonteksAturan): boolean =>
  lahir !== undefined && lahir <= hariIni && umurPada(lahir, hariIni) < DEWASA;

const pernahKawin = (a: Anggota): boolean =>
  (kode(a, 'status_kawin') ?? STATUS_KAWIN.belum) !== STATUS_KAWIN.belum;

const SE = 'SE 470/13287/Dukcapil (2021; tidak dibaca aslinya); UU 23/2006 pasal 63 (KTP-el sejak 17 tahun)';

/** A head below 17 who was never married: an adult relative moves in, or the children join another KK. */
export const kepalaMuda: Aturan = {
  kunci: 'kepala-di-bawah-17',
  dasar: SE,
  tingkat: 'peringatan',
  pesan:
    'Kepala keluarga {nama} berumur di bawah 17 tahun. Kerabat dewasa dapat menjadi kepala keluarga, atau anak bergabung ke KK kerabat.',
  membaca: ['shdk', 'tanggal_lahir'],
  periksa: (k, konteks) => {
    if (konteks.tanda.includes('kepala-dewasa')) return [];
    return kepala(k)
      .filter((a) => muda(tanggal(a, 'tanggal_lahir'), konteks) && !pernahKawin(a))
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } }));
  },
};

/** The same by the NIK where no birth date is asked; its century is taken as the later one. */
export const kepalaMudaMenurutNik: Aturan = {
  kunci: 'kepala-muda-menurut-nik',
  dasar: `${SE}; NIK memuat tanggal lahir dengan tahun dua angka (PP 37/2007 pasal 37)`,
  tingkat: 'peringatan',
  pesan:
    'Menurut NIK, kepala keluarga {nama} berumur di bawah 17 tahun. Periksa NIK; kerabat dewasa dapat menjadi kepala keluarga.',
  membaca: ['shdk', 'nik'],
  periksa: (k, konteks) =>
    kepala(k)
      .filter((a) => tanggal(a, 'tanggal_lahir') === undefined && !pernahKawin(a))
      .filter((a) => muda(lahirMenurutNik(teks(a, 'nik'), konteks.hariIni), konteks))
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } })),
};

/** Where the law itself asks for it, a KK of one's own needs 17 years or a marriage. */
export const kepalaDewasa: Aturan = {
  kunci: 'kepala-harus-dewasa',
  dasar: 'Permendagri 108/2019 pasal 10 ayat (4)',
  tingkat: 'kesalahan',
  pesan:
    'Kepala keluarga {nama} belum 17 tahun dan belum pernah kawin, jadi belum dapat memiliki KK sendiri. Pilih kepala keluarga lain.',
  membaca: ['shdk', 'tanggal_lahir', 'status_kawin'],
  tanda: 'kepala-dewasa',
  periksa: (k, konteks) =>
    kepala(k)
      .filter((a) => kode(a, 'status_kawin') === STATUS_KAWIN.belum)
      .filter((a) => muda(tanggal(a, 'tanggal_lahir'), konteks))
      .map((a) => ({ path: alamat(k, a, 'shdk'), isi: { nama: a.sebutan } })),
};
