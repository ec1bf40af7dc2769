import { KODE_PROVINSI } from './provinsi.ts';

/** Why a NIK or a No. KK cannot be right, in the order in which they are looked for. */
export type KodeSalahNomor =
  | 'kosong'
  | 'bukan_angka'
  | 'panjang'
  | 'wilayah'
  | 'tanggal'
  | 'bulan'
  | 'tanggal_tidak_mungkin'
  | 'nomor_urut';

export interface SalahNomor {
  readonly kode: KodeSalahNomor;
  readonly pesan: string;
}

/** The number without the spaces and dots that people and old papers put between its groups. */
export const rapikanNomor = (teks: string): string => teks.replace(/[\s.]+/gu, '');

/** The checks NIK and No. KK share (PP 37/2007 art. 37): 16 digits and a region that can exist. There is no check digit. */
export const periksaNomor16 = (nama: 'NIK' | 'No. KK', nomor: string): SalahNomor | undefined => {
  if (nomor === '') return { kode: 'kosong', pesan: `Isi ${nama} 16 angka.` };
  if (!/^\d+$/.test(nomor)) return { kode: 'bukan_angka', pesan: `Isi ${nama} dengan angka saja, 16 angka.` };
  if (nomor.length < 16) {
    return { kode: 'panjang', pesan: `Isi ${nama} 16 angka. Yang terisi baru ${nomor.length}.` };
  }
  if (nomor.length > 16)
    return { kode: 'panjang', pesan: `Isi ${nama} 16 angka. Yang terisi ${nomor.length}.` };
  if (!KODE_PROVINSI.has(nomor.slice(0, 2)) || nomor.slice(2, 4) === '00') {
    return {
      kode: 'wilayah',
      pesan: `Kode wilayah ${nomor.slice(0, 4)} pada ${nama} tidak dikenal. Periksa 4 angka pertama.`,
    };
  }
  return undefined;
};

/** The six digits in the middle, DDMMYY, as numbers. */
export const enamTengah = (nomor: string): { hari: number; bulan: number; tahun: number } => ({
  hari: Number(nomor.slice(6, 8)),
  bulan: Number(nomor.slice(8, 10)),
  tahun: Number(nomor.slice(10, 12)),
});

/** The last four digits count from 0001. */
export const periksaUrut = (nama: 'NIK' | 'No. KK', nomor: string): SalahNomor | undefined =>
  nomor.slice(12) === '0000'
    ? {
        kode: 'nomor_urut',
        pesan: `Empat angka terakhir ${nama} tidak mungkin 0000. Periksa 4 angka terakhir.`,
      }
    : undefined;

/** Days of a month when the century is unknown: February has 29 when either century's year leaps. */
export const hariTerbanyak = (bulan: number, tahunDuaAngka: number): number => {
  if (bulan === 2) return tahunDuaAngka % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31;
};
