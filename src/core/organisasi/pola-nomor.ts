/** What one register number is written from. `unit` is the code of the kantor in letters, `KEC-GBK`. */
export interface IsiNomor {
  readonly klasifikasi: string;
  readonly unit: string;
  readonly tahun: number;
  /** Sequence in the kantor's year, from 1. */
  readonly urut: number;
}

/** Permendagri 83/2022: classification, running number, unit; the year keeps the next series apart. */
export const POLA_BAWAAN = '{klasifikasi}/{nomor}/{unit}/{tahun}';

/** 400.12.2.1: identitas penduduk (Permendagri 83/2022). */
export const KLASIFIKASI_BAWAAN = '400.12.2.1';

const BAGIAN = /\{([^{}]*)\}/g;
const KOSONG = new Set(['klasifikasi', 'nomor', 'unit', 'tahun']);
const TERPANJANG = 60;

/** Writes a number by its pattern: `400.12.2.1/15/KEC-GBK/2026`. `{nomor:3}` writes 015. */
export function tulisNomor(pola: string, { klasifikasi, unit, tahun, urut }: IsiNomor): string {
  return pola.replaceAll(BAGIAN, (asli, isi: string) => {
    const [nama = '', lebar = ''] = isi.split(':');
    if (nama === 'klasifikasi') return klasifikasi;
    if (nama === 'unit') return unit;
    if (nama === 'tahun') return String(tahun);
    return nama === 'nomor' ? String(urut).padStart(Number(lebar) || 1, '0') : asli;
  });
}

/** What is wrong with a pattern, as sentences beside its field; empty when numbers can be written by it. */
export function periksaPola(pola: string): readonly string[] {
  const rapi = pola.trim();
  if (rapi === '') return ['Isi pola nomor, misalnya {klasifikasi}/{nomor}/{unit}/{tahun}.'];
  const bagian = [...rapi.matchAll(BAGIAN)].map((m) => m[1] ?? '');
  const nama = bagian.map((b) => b.split(':')[0] ?? '');
  const salah: string[] = [];
  const asing = bagian.filter((b) => !(KOSONG.has(b) || /^nomor:[1-6]$/.test(b)));
  if (asing.length > 0)
    salah.push(`"{${asing[0]}}" tidak dikenal. Yang ada: {klasifikasi}, {nomor}, {unit}, {tahun}.`);
  if (/[{}]/.test(rapi.replaceAll(BAGIAN, ''))) salah.push('Ada kurung kurawal yang belum berpasangan.');
  if (!nama.includes('nomor')) salah.push('Pola harus memuat {nomor}. Tanpa itu semua surat bernomor sama.');
  if (!nama.includes('tahun'))
    salah.push('Pola harus memuat {tahun}. Tanpa itu nomor tahun ini terulang tahun depan.');
  if (!nama.includes('unit'))
    salah.push('Pola harus memuat {unit}. Tanpa itu dua kantor menulis nomor yang sama.');
  if (nama.filter((n) => n === 'nomor').length > 1) salah.push('{nomor} cukup ditulis satu kali.');
  // 1 of 12026 or 12 of 026: digits that touch are read as one number.
  if (/(?:[0-9A-Za-z]|\})\{nomor|\{nomor[^}]*\}(?:[0-9A-Za-z]|\{)/.test(rapi))
    salah.push('Beri tanda pemisah di kiri dan kanan {nomor}, misalnya garis miring.');
  if (/[^0-9A-Za-z./\- ]/.test(rapi.replaceAll(BAGIAN, '').replaceAll(/[{}]/g, '')))
    salah.push('Di luar kurung hanya huruf, angka, titik, garis miring, strip, dan spasi.');
  if (rapi.length > TERPANJANG) salah.push(`Pola paling panjang ${TERPANJANG} tanda.`);
  return salah;
}

/** What is wrong with a code that stands in the pattern (classification, unit). */
export function periksaKode(kode: string, nama: string): readonly string[] {
  if (kode.trim() === '') return [`Isi ${nama}.`];
  return /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/.test(kode.trim())
    ? []
    : [
        `${nama.charAt(0).toUpperCase()}${nama.slice(1)} hanya huruf, angka, titik, dan strip; paling panjang 20 tanda.`,
      ];
}
