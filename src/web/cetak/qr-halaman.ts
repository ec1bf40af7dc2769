import { qr } from '../qr.ts';
import { gambarQr } from './gambar-qr.ts';
import { alamatHalaman } from './kode-cetakan.ts';

/** Members on one page at the least, by the layout of the form templates. */
const ANGGOTA_SEHALAMAN = 8;

/** As many pages as a form with so many members can have. */
export function halamanForm(anggota: number): number {
  return 2 + Math.ceil(anggota / ANGGOTA_SEHALAMAN);
}

/**
 * QR codes for a sheet of at most so many pages: `[n - 1][h - 1]` is that of page `h` of `n`. How many pages there are
 * is known only when they are laid out; so there is one list for every number that may come.
 */
export function qrHalaman(alamat: string, terbanyak: number): readonly (readonly string[])[] {
  return urut(terbanyak).map((dari) =>
    urut(dari).map((halaman) => gambarQr(qr(alamatHalaman(alamat, { halaman, dari })))),
  );
}

function urut(sampai: number): readonly number[] {
  return Array.from({ length: sampai }, (_, i) => i + 1);
}
