import type { Aturan } from '../aturan.ts';
import { SHDK } from '../kode-keluarga.ts';
import { alamat, kepala, kode, tanggal } from '../keluarga.ts';

const LEBIH_MUDA: ReadonlySet<number> = new Set([SHDK.anak, SHDK.cucu]);
const LEBIH_TUA: ReadonlySet<number> = new Set([SHDK.orangTua, SHDK.mertua]);

/** Children and grandchildren are younger than the head. A child of the husband or wife may be older, so this only asks. */
export const anakLebihTua: Aturan = {
  kunci: 'anak-lebih-tua',
  dasar:
    'Hubungan ditulis terhadap kepala keluarga (daftar kode hubungan keluarga); anak tiri boleh lebih tua',
  tingkat: 'peringatan',
  pesan: '{nama} tertulis lebih tua daripada kepala keluarga. Periksa tanggal lahir atau hubungannya.',
  membaca: ['shdk', 'tanggal_lahir'],
  periksa: (k) => {
    const [utama] = kepala(k);
    const lahir = utama && tanggal(utama, 'tanggal_lahir');
    if (lahir === undefined) return [];
    return k.tinggal
      .filter((a) => LEBIH_MUDA.has(kode(a, 'shdk') ?? 0) && (tanggal(a, 'tanggal_lahir') ?? '9') <= lahir)
      .map((a) => ({ path: alamat(k, a, 'tanggal_lahir'), isi: { nama: a.sebutan } }));
  },
};

/** Parents of the head are older; those of the husband or wife nearly always. */
export const orangTuaLebihMuda: Aturan = {
  kunci: 'orang-tua-lebih-muda',
  dasar: 'Hubungan ditulis terhadap kepala keluarga (daftar kode hubungan keluarga)',
  tingkat: 'peringatan',
  pesan: '{nama} tertulis lebih muda daripada kepala keluarga. Periksa tanggal lahir atau hubungannya.',
  membaca: ['shdk', 'tanggal_lahir'],
  periksa: (k) => {
    const [utama] = kepala(k);
    const lahir = utama && tanggal(utama, 'tanggal_lahir');
    if (lahir === undefined) return [];
    return k.tinggal
      .filter((a) => LEBIH_TUA.has(kode(a, 'shdk') ?? 0) && (tanggal(a, 'tanggal_lahir') ?? '') >= lahir)
      .map((a) => ({ path: alamat(k, a, 'tanggal_lahir'), isi: { nama: a.sebutan } }));
  },
};
