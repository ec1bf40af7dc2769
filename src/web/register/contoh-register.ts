import type { Lembar } from '../../dokumen/kertas/pesan.ts';
import { BLOK, LEMBAR_BLOK } from '../kata/blok.ts';
import { REGISTER } from '../kata/register.ts';

/** Both templates of the register with invented content, for trying them before the office opens. */
export function contohRegister(umum: Readonly<Record<string, unknown>>): readonly Lembar[] {
  const kolom = REGISTER.kolom.register.map((judul) => ({ judul, lebar: 1 }));
  const baris = [{ sel: kolom.map(() => 'Contoh'), batal: true }];
  const buku = { judul: REGISTER.buku.register, bulan: 'November 2026', kolom, baris, kosong: 'Contoh' };
  return [
    { templat: 'buku', data: { ...umum, ...buku } },
    { templat: 'blok', data: { ...umum, ukuran: 'a6', judul: BLOK.judul, nomor: ['A'], kata: LEMBAR_BLOK } },
  ];
}
