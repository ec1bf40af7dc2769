import { PENGADUAN } from '../kata/pengaduan.ts';
import { berisiNomor } from '../kerja/beritahu-pesan.ts';
import type { Kiriman } from '../kiriman.ts';

/** Letters of one writing at most. */
export const TEKS_TERPANJANG = 4000;
const KONTAK_TERPANJANG = 120;
const TEKS_TERPENDEK = 10;

/** What was typed into a complaint's form. */
export interface KetikanAduan {
  readonly kantor: string;
  readonly kode: string;
  readonly teks: string;
  readonly kontak: string;
  readonly rahasia: boolean;
}

export const KETIKAN_KOSONG: KetikanAduan = { kantor: '', kode: '', teks: '', kontak: '', rahasia: false };

/** What is wrong, by field. */
export type GalatAduan = Partial<Record<'kantor' | 'kode' | 'teks' | 'kontak', string>>;

/** Reads the form; nothing typed is lost, also where it is too long. */
export function ketikanAduan(kiriman: Kiriman): KetikanAduan {
  return {
    kantor: kiriman.teks('kantor'),
    kode: kiriman.teks('kode').trim().slice(0, 100),
    teks: kiriman.teks('teks').replaceAll('\r\n', '\n').trim(),
    kontak: kiriman.teks('kontak').trim(),
    rahasia: kiriman.teks('rahasia') === 'ya',
  };
}

/** What stands in the way of words that citizens and officials write to each other; undefined where nothing does. */
export function galatTeks(teks: string): string | undefined {
  if (Array.from(teks).length < TEKS_TERPENDEK) return PENGADUAN.pendek;
  if (Array.from(teks).length > TEKS_TERPANJANG) return PENGADUAN.panjang(TEKS_TERPANJANG);
  return berisiNomor(teks) ? PENGADUAN.adaNomor : undefined;
}

/** The same of how to be reached. */
export function galatKontak(kontak: string): string | undefined {
  if (kontak.length > KONTAK_TERPANJANG) return PENGADUAN.kontakPanjang;
  return berisiNomor(kontak) ? PENGADUAN.adaNomor : undefined;
}
