import { bacaNik } from '../formulir/nik.ts';

/** Whole years at a day, both ISO 8601. Born on 29 February, one is a year older on 1 March of other years. */
export const umurPada = (lahir: string, hari: string): number =>
  Number(hari.slice(0, 4)) - Number(lahir.slice(0, 4)) - (hari.slice(5) < lahir.slice(5) ? 1 : 0);

/**
 * The latest birth date that a NIK allows: its year has two digits. Good enough to ask somebody to look again, never to
 * refuse: a corrected birth date leaves the NIK as it was.
 */
export const lahirMenurutNik = (teks: string, hariIni: string): string | undefined => {
  const hasil = bacaNik(teks);
  if (!hasil.ok) return undefined;
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  const { tahun, bulan, tanggal } = hasil.nik;
  const sisa = `${dua(tahun)}-${dua(bulan)}-${dua(tanggal)}`;
  return `20${sisa}` > hariIni ? `19${sisa}` : `20${sisa}`;
};
