import { cariKode } from './cari-kode.ts';
import type { Field, Form } from './form.skema.ts';
import { kolom } from './form.ts';
import { ambil, type Baris, type Isian } from './isian.ts';
import { type BukuKode, daftarKode } from './kode.ts';
import { rapikanNomor } from './nomor16.ts';
import { rapikanNilai } from './rapikan-nilai.ts';

/** Cells of a spreadsheet: tabs between columns, line breaks between rows. */
const GARIS = /[\r\n]+/u;
const SEL = /\t|;|\s{3,}/u;

/** Lines of one paste that are read, and letters of one line: a wrong list of a whole kelurahan is not taken apart. */
const BATAS = { baris: 200, huruf: 2000 } as const;

/** The columns of the signed form that a pasted list may fill; further ones are asked where they belong. */
const kolomTempel = (form: Form): readonly Field[] => kolom(form).filter((f) => f.lembar === undefined);

const cocok = (field: Field, sel: string, buku: BukuKode): boolean => {
  if (field.jenis === 'nik' || field.jenis === 'no_kk') return /^\d{16}$/u.test(rapikanNomor(sel));
  if (field.jenis === 'kode') return cariKode(daftarKode(buku, field.daftar ?? ''), sel).jenis === 'satu';
  return /\p{L}/u.test(sel) && !/\d/u.test(sel);
};

/** What a pasted text gives: rows, and the pieces that no column takes, line by line as they were. */
export interface Tempelan {
  readonly baris: readonly Baris[];
  readonly sisa: string;
}

const bacaGaris = (form: Form, garis: string, buku: BukuKode): { baris: Baris; sisa: readonly string[] } => {
  const sel = garis
    .split(SEL)
    .map((s) => s.trim().replace(/^'/u, ''))
    .filter((s) => s !== '');
  const bebas = new Set(kolomTempel(form));
  const baris: Record<string, string> = {};
  const sisa: string[] = [];
  for (const [n, isi] of sel.entries()) {
    // A number that only counts the lines.
    if (n === 0 && sel.length > 1 && /^\d{1,2}\.?$/u.test(isi)) continue;
    // A code by name may also read as a name: the kinds that say most come first.
    const pilihan = [...bebas].filter((f) => cocok(f, isi, buku)).sort((a, b) => nilai(b) - nilai(a));
    const [field] = pilihan;
    if (field === undefined) sisa.push(isi);
    else {
      baris[field.kunci] = isi;
      bebas.delete(field);
    }
  }
  return { baris, sisa };
};

const nilai = ({ jenis }: Field): number => (jenis === 'nik' ? 2 : jenis === 'kode' ? 1 : 0);

/** Reads lines pasted from a spreadsheet into rows: each cell goes to the column whose kind it is. Headings are passed over. */
export const bacaTempelan = (form: Form, teks: string, buku: BukuKode): Tempelan => {
  const baris: Baris[] = [];
  const sisa: string[] = [];
  const semua = teks.split(GARIS).filter((g) => g.trim() !== '');
  for (const [ke, garis] of semua.entries()) {
    if (ke >= BATAS.baris || garis.length > BATAS.huruf) {
      sisa.push(garis);
      continue;
    }
    const hasil = bacaGaris(form, garis, buku);
    const kepala = !/\d/u.test(garis) && /\b(?:nik|nama)\b/iu.test(garis);
    if (kepala) continue;
    if (Object.keys(hasil.baris).length > 0) baris.push(hasil.baris);
    if (hasil.sisa.length > 0) sisa.push(hasil.sisa.join('\t'));
  }
  return { baris, sisa: sisa.join('\n') };
};

const bagianKolom = (field: Field, teks: string): readonly string[] => {
  const garis = teks.split(/[\t\r\n]+/u).filter((t) => t.trim() !== '');
  if (field.jenis !== 'nik' || garis.length > 1) return garis;
  const nomor = teks.split(/[\s;,]+/u).filter((t) => t !== '');
  return nomor.length > 1 && nomor.every((n) => /^\d{16}$/u.test(rapikanNomor(n))) ? nomor : garis;
};

/**
 * A whole column pasted into one field of a row goes down the rows: into those below whose field is empty, and into new
 * rows after them. Nothing typed is laid over, and nothing is left out; far too long a column stays where it is.
 */
export const sebarkanKolom = (form: Form, isian: Isian): Isian => {
  let baris = isian.baris;
  for (const field of kolomTempel(form).filter((f) => f.jenis === 'nik' || f.jenis === 'nama')) {
    for (let ke = 0; ke < baris.length; ke += 1) {
      const [pertama, ...lain] = bagianKolom(field, ambil(baris[ke] ?? {}, field.kunci));
      if (pertama === undefined || lain.length === 0 || lain.length > BATAS.baris) continue;
      baris = sebar(baris.with(ke, { ...baris[ke], [field.kunci]: pertama }), ke + 1, field, lain);
    }
  }
  return { ...isian, baris };
};

const sebar = (
  baris: readonly Baris[],
  mulai: number,
  field: Field,
  bagian: readonly string[],
): readonly Baris[] => {
  let hasil = baris;
  for (const [n, teks] of bagian.entries()) {
    const tujuan = hasil[mulai + n];
    const bebas = tujuan !== undefined && ambil(tujuan, field.kunci).trim() === '';
    hasil = bebas
      ? hasil.with(mulai + n, { ...tujuan, [field.kunci]: teks })
      : hasil.toSpliced(mulai + n, 0, { [field.kunci]: teks });
  }
  return hasil;
};

/**
 * Rows put after the ones there are; rows that hold nothing yet are taken first. Somebody who is in the list already, by a
 * value that no two rows share, is not there twice: their row gets what it has not.
 */
export const tambahTempelan = (form: Form, isian: Isian, baru: readonly Baris[]): Isian => {
  const unik = kolom(form).find((f) => f.unik);
  const tanda = (b: Baris): string => (unik ? rapikanNilai(unik, ambil(b, unik.kunci)) : '');
  let baris = isian.baris.filter((b) => Object.values(b).some((t) => t.trim() !== ''));
  for (const b of baru) {
    const ke = baris.findIndex((lama) => tanda(b) !== '' && tanda(lama) === tanda(b));
    const lama = Object.entries(baris[ke] ?? {}).filter(([, teks]) => teks.trim() !== '');
    baris = ke < 0 ? [...baris, b] : baris.with(ke, { ...b, ...Object.fromEntries(lama) });
  }
  return { ...isian, baris };
};
