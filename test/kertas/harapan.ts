import type { Baris } from '../../src/core/formulir/isian.ts';
import { BUKU } from '../formulir/definisi.uji.ts';
import type { Harapan } from '../keluarga/tabel.ts';

/** One place of a sheet: what stands there as the official form has it, and what the family's papers say. */
export interface Tempat {
  readonly nama: string;
  readonly isi: string;
}

/** The places of a sheet in the order in which it is read. */
export type Susunan = readonly Tempat[];

/** Text as it is compared: line ends and word gaps are the layout's. */
export const rapat = (teks: string): string => teks.replaceAll(/\s/gu, '');

/** A label with its value right after it; an empty value stands empty. */
export const butir = (nama: string, isi = ''): Tempat => ({ nama, isi });

/** A row of boxes carries its text once whole, to be found, and once box by box; short codes only in the boxes. */
export const kotak = (isi: string): string => (isi === '' || /^\d{1,3}$/u.test(isi) ? isi : isi + isi);

/** A value of the application; empty when it says nothing. */
export const nilai = (h: Harapan, kunci: string): string => h.nilai[kunci] ?? '';

/** A column of a row. */
export const kolom = (b: Baris, kunci: string): string => b[kunci] ?? '';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "2026-11-24" as letters write it. */
export function tanggalPanjang(iso: string): string {
  const [tahun = '', bulan = '', hari = ''] = iso.split('-');
  return iso === '' ? '' : `${Number(hari)} ${BULAN[Number(bulan) - 1] ?? ''} ${tahun}`;
}

/** The meaning of a code by the list of codes.json. */
export function arti(daftar: string, kode: string): string {
  const isi = BUKU.daftar[daftar]?.isi ?? [];
  return isi.find((k) => Number(k.kode) === Number(kode) && kode !== '')?.nama ?? kode;
}

/** Place and date above the signatures. */
export const tempatTanggal = (h: Harapan): string =>
  `Kota Pangkalpinang, ${tanggalPanjang(nilai(h, 'tanggal'))}`;

/** Members in boxes: number, NIK, name, SHDK; then the numbers of the rows that stay empty, up to `sampai`. */
export function daftarAnggota(baris: readonly Baris[], sampai: number): Susunan {
  const no = (n: number): string => String(n).padStart(2, '0');
  const ada = baris.map((b, i) =>
    butir(no(i + 1), `${kotak(kolom(b, 'nik'))}${kolom(b, 'nama')}${kolom(b, 'shdk')}`),
  );
  const kosong = Array.from({ length: Math.max(0, sampai - baris.length) }, (_, i) =>
    butir(no(baris.length + i + 1)),
  );
  return [...ada, ...kosong];
}

/**
 * Reads a sheet place by place: nothing may stand between two of them. Undefined when all is as it must be, else which
 * place is wrong and what stands there.
 */
export function bandingkanLembar(tercetak: string, susunan: Susunan): string | undefined {
  let di = 0;
  for (const { nama, isi } of susunan) {
    const harus = rapat(nama + isi);
    if (!tercetak.startsWith(harus, di)) {
      return `${nama} harus "${isi}", tercetak "${tercetak.slice(di, di + harus.length + 40)}"`;
    }
    di += harus.length;
  }
  const sisa = tercetak.slice(di);
  return sisa === '' ? undefined : `Sesudah tempat terakhir masih tercetak "${sisa.slice(0, 120)}"`;
}
