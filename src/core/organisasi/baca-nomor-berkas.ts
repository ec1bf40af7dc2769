import { HURUF_PERIKSA, nomorBerkas, type NomorBerkas } from './nomor-berkas.ts';

/** What a typed number is: its parts and its proper writing, or the sentence that says what looks wrong. */
export type BacaanNomor =
  | { readonly ok: true; readonly nomor: string; readonly bagian: NomorBerkas }
  | { readonly ok: false; readonly kalimat: string };

const CONTOH = 'Nomor berkas seperti G1-26-0412-K.';

// Letters typed where only digits stand. The check letter still has to agree, so a wrong guess is found.
const MIRIP: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' };

/** Reads a number typed or scanned: case, spaces, dots, slashes and kinds of dash do not matter. */
export function bacaNomorBerkas(ketikan: string): BacaanNomor {
  const rapi = ketikan.normalize('NFKC').trim().toUpperCase();
  const asing = /[^A-Z0-9\s./\u2010-\u2015\u2212_-]/u.exec(rapi)?.[0];
  if (asing) return salah(`Tanda "${asing}" tidak dipakai dalam nomor berkas. ${CONTOH}`);
  const bagian = pisahkan(rapi);
  if (!bagian) return salah(`${rapi === '' ? 'Isi nomor berkas.' : 'Nomor berkas belum lengkap.'} ${CONTOH}`);
  const [awalan, yy, nnnn, huruf] = bagian;
  if (!/^[A-Z][A-Z0-9]{0,3}$/.test(awalan)) {
    return salah(
      `Bagian pertama "${awalan}" dimulai dengan huruf, paling banyak 4 huruf atau angka. ${CONTOH}`,
    );
  }
  const tahun = angka(yy);
  const urut = angka(nnnn);
  const bukan = /[^0-9]/.exec(tahun + urut)?.[0];
  if (bukan) return salah(`"${bukan}" pada ${yy}-${nnnn} tampaknya keliru; di sana hanya angka. ${CONTOH}`);
  if (!HURUF_PERIKSA.includes(huruf)) {
    return salah(
      `Tanda terakhir "${huruf}" tampaknya keliru; di sana satu huruf, bukan I, L, O, Q, S, atau Z.`,
    );
  }
  const hasil = { awalan, tahun: 2000 + Number(tahun), urut: Number(urut) };
  const nomor = hasil.urut === 0 ? '' : nomorBerkas(hasil);
  if (nomor === `${awalan}-${tahun}-${urut}-${huruf}`) return { ok: true, nomor, bagian: hasil };
  return salah(
    `Huruf terakhir "${huruf}" tidak cocok dengan ${awalan}-${tahun}-${urut}. Periksa lagi angka dan hurufnya.`,
  );
}

type Bagian = readonly [awalan: string, yy: string, nnnn: string, huruf: string];

/** By the dashes when all three are there; else from the end: a letter, four digits, two digits, the rest. */
function pisahkan(rapi: string): Bagian | undefined {
  const [a, b, c, d, ...lebih] = rapi.split(/[\s./\u2010-\u2015\u2212_-]+/u).filter((s) => s !== '');
  if (a && b?.length === 2 && c && c.length >= 4 && c.length <= 6 && d?.length === 1 && lebih.length === 0) {
    return [a, b, c, d];
  }
  // Three parts of which the last is only digits: the check letter was left out.
  if (c && d === undefined && /^\d{4,6}$/.test(c)) return undefined;
  const rapat = rapi.replaceAll(/[^A-Z0-9]/g, '');
  if (rapat.length < 8 || rapat.length > 11) return undefined;
  return [rapat.slice(0, -7), rapat.slice(-7, -5), rapat.slice(-5, -1), rapat.slice(-1)];
}

function angka(teks: string): string {
  return Array.from(teks, (h) => MIRIP[h] ?? h).join('');
}

function salah(kalimat: string): BacaanNomor {
  return { ok: false, kalimat };
}
