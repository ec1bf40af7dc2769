import type { Aturan } from '../aturan.ts';
import { alamat, tanggal, teks } from '../keluarga.ts';

type Kata = Pick<Aturan, 'kunci' | 'dasar' | 'pesan'>;

const belumTiba = (kunciTanggal: string, kata: Kata): Aturan => ({
  ...kata,
  tingkat: 'kesalahan',
  membaca: [kunciTanggal],
  periksa: (k, { hariIni }) =>
    k.anggota
      .filter((a) => (tanggal(a, kunciTanggal) ?? '') > hariIni)
      .map((a) => ({ path: alamat(k, a, kunciTanggal), isi: { nama: a.sebutan } })),
});

/** The later day is not before the earlier one; the same day passes. */
const berurutan = (awal: string, akhir: string, kata: Kata): Aturan => ({
  ...kata,
  tingkat: 'kesalahan',
  membaca: [awal, akhir],
  periksa: (k) =>
    k.anggota.flatMap((a) => {
      const [dulu, kemudian] = [tanggal(a, awal), tanggal(a, akhir)];
      if (dulu === undefined || kemudian === undefined || kemudian >= dulu) return [];
      return [{ path: alamat(k, a, akhir), isi: { nama: a.sebutan } }];
    }),
});

const PENCATATAN = 'UU 23/2006 pasal 3 (peristiwa yang dilaporkan sudah terjadi)';
const URUTAN = 'Urutan kejadian; formulir biodata keluarga Permendagri 109/2019';

/** Dates that have not come, and dates in the wrong order. */
export const TANGGAL_URUT: readonly Aturan[] = [
  belumTiba('tanggal_lahir', {
    kunci: 'lahir-belum-tiba',
    dasar: PENCATATAN,
    pesan: 'Tanggal lahir {nama} belum tiba. Periksa tahunnya.',
  }),
  belumTiba('tanggal_kawin', {
    kunci: 'kawin-belum-tiba',
    dasar: PENCATATAN,
    pesan: 'Tanggal perkawinan {nama} belum tiba. Periksa di buku nikah atau akta.',
  }),
  belumTiba('tanggal_cerai', {
    kunci: 'cerai-belum-tiba',
    dasar: PENCATATAN,
    pesan: 'Tanggal perceraian {nama} belum tiba. Periksa di akta perceraian.',
  }),
  berurutan('tanggal_lahir', 'tanggal_kawin', {
    kunci: 'kawin-sebelum-lahir',
    dasar: URUTAN,
    pesan: 'Tanggal perkawinan {nama} lebih dahulu daripada tanggal lahirnya. Periksa keduanya.',
  }),
  berurutan('tanggal_lahir', 'tanggal_cerai', {
    kunci: 'cerai-sebelum-lahir',
    dasar: URUTAN,
    pesan: 'Tanggal perceraian {nama} lebih dahulu daripada tanggal lahirnya. Periksa keduanya.',
  }),
  berurutan('tanggal_kawin', 'tanggal_cerai', {
    kunci: 'cerai-sebelum-kawin',
    dasar: URUTAN,
    pesan: 'Tanggal perceraian {nama} lebih dahulu daripada tanggal perkawinannya. Periksa kedua akta.',
  }),
  berurutan('tanggal_lahir', 'peristiwa_tanggal', {
    kunci: 'peristiwa-sebelum-lahir',
    dasar: URUTAN,
    pesan: 'Tanggal peristiwa {nama} lebih dahulu daripada tanggal lahirnya. Periksa keduanya.',
  }),
  berurutan('tanggal_lahir', 'datang_tanggal', {
    kunci: 'datang-sebelum-lahir',
    dasar: URUTAN,
    pesan: 'Tanggal kedatangan {nama} lebih dahulu daripada tanggal lahirnya. Periksa keduanya.',
  }),
  berurutan('itas_terbit', 'itas_akhir', {
    kunci: 'izin-tinggal-urut',
    dasar: URUTAN,
    pesan: 'Izin tinggal {nama} berakhir sebelum terbit. Periksa kedua tanggalnya.',
  }),
];

/** A birth or a death that is reported has happened; a move may be planned. */
export const peristiwaBelumTiba: Aturan = {
  kunci: 'peristiwa-belum-tiba',
  dasar: PENCATATAN,
  tingkat: 'kesalahan',
  pesan: 'Tanggal peristiwa {nama} belum tiba. Periksa tahunnya.',
  membaca: ['peristiwa', 'peristiwa_tanggal'],
  periksa: (k, { hariIni }) =>
    k.anggota
      .filter((a) => ['lahir', 'meninggal'].includes(teks(a, 'peristiwa')))
      .filter((a) => (tanggal(a, 'peristiwa_tanggal') ?? '') > hariIni)
      .map((a) => ({ path: alamat(k, a, 'peristiwa_tanggal'), isi: { nama: a.sebutan } })),
};

/** A residence permit that has run out is renewed before it is written on a KK. */
export const izinTinggalHabis: Aturan = {
  kunci: 'izin-tinggal-habis',
  dasar: 'UU 23/2006 pasal 61 ayat (1) (dokumen imigrasi); masa berlakunya tercetak di kartunya',
  tingkat: 'peringatan',
  pesan: 'Izin tinggal {nama} sudah berakhir. Minta yang masih berlaku.',
  membaca: ['itas_akhir'],
  periksa: (k, { hariIni }) =>
    k.tinggal
      .filter((a) => (tanggal(a, 'itas_akhir') ?? hariIni) < hariIni)
      .map((a) => ({ path: alamat(k, a, 'itas_akhir'), isi: { nama: a.sebutan } })),
};
