import type { Aturan } from '../aturan.ts';
import { alamat, type Anggota, namaBanding, tanggal, teks } from '../keluarga.ts';

const tanda = (a: Anggota): string | undefined => {
  const [nama, lahir] = [namaBanding(teks(a, 'nama')), tanggal(a, 'tanggal_lahir')];
  return nama === '' || lahir === undefined ? undefined : `${nama} ${lahir}`;
};

/** One person written twice under two NIK. Twins have one birthday and two names. */
export const anggotaGanda: Aturan = {
  kunci: 'anggota-ganda',
  dasar: 'UU 23/2006 pasal 62 ayat (1): seseorang terdaftar dalam satu KK; satu penduduk satu NIK (pasal 13)',
  tingkat: 'peringatan',
  pesan:
    '{nama} tertulis dua kali: nama dan tanggal lahirnya sama dengan baris {baris}. Hapus salah satu, atau periksa NIK.',
  membaca: ['nama', 'tanggal_lahir'],
  periksa: (k) =>
    k.anggota.flatMap((a, urut) => {
      const ini = tanda(a);
      const dulu = k.anggota.slice(0, urut).find((b) => ini !== undefined && tanda(b) === ini);
      if (dulu === undefined) return [];
      return [{ path: alamat(k, a, 'nama'), isi: { nama: a.sebutan, baris: String(dulu.nomor + 1) } }];
    }),
};
