/** What was scanned or typed: the number of a berkas, a tracking code, or something else. */
export type Kode =
  | { readonly jenis: 'nomor'; readonly nomor: string }
  | { readonly jenis: 'lacak'; readonly kode: string }
  | { readonly jenis: 'asing' };

/** Letters typed where only digits stand; the check letter of the number still has to agree. */
const MIRIP: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' };
const TERPANJANG = 300;
/** Letters of the token in a receipt's QR; the code to type has eight. */
const TOKEN = 26;

/**
 * Reads a code from a map's cover, a receipt or a pasted address: the number is the last part of an address that looks
 * like one. Case, spaces, dots, slashes and kinds of dash do not matter. Whether such a berkas exists is for the store.
 */
export function bacaKode(ketikan: string): Kode {
  const rapi = ketikan.normalize('NFKC').trim().toUpperCase();
  if (rapi === '' || rapi.length > TERPANJANG) return { jenis: 'asing' };
  const bagian = potongan(rapi);
  const lacak = bagian.at(-2) === 'L' ? bagian.at(-1) : undefined;
  const kode = lacak?.replaceAll(/[^A-Z0-9]/g, '');
  if (kode?.length === TOKEN) return { jenis: 'lacak', kode };
  if (kode?.length === 8) return { jenis: 'lacak', kode: `${kode.slice(0, 4)}-${kode.slice(4)}` };
  const nomor = bentukNomor(rapi) ?? bagian.toReversed().map(bentukNomor).find(Boolean);
  return nomor === undefined ? { jenis: 'asing' } : { jenis: 'nomor', nomor };
}

/** The parts of an address, without its query; a text without slashes is its own only part. */
function potongan(teks: string): readonly string[] {
  const jalur = teks.replace(/^[A-Z]+:\/\//, '').replace(/[?#].*$/, '');
  return jalur.split('/').filter((b) => b !== '');
}

/** `g1 26 0412 k` or `G1260412K` to `G1-26-0412-K`; undefined for what has not that shape. */
function bentukNomor(teks: string): string | undefined {
  const [a, b, c, d, ...lebih] = teks.split(/[\s./\u2010-\u2015\u2212_-]+/u).filter((s) => s !== '');
  const terpisah = a && b?.length === 2 && c && d && lebih.length === 0;
  if (terpisah) return susun([a, b, c, d]);
  const rapat = teks.replaceAll(/[\s.\u2010-\u2015\u2212_-]/gu, '');
  if (rapat.length < 8 || rapat.length > 11) return undefined;
  return susun([rapat.slice(0, -7), rapat.slice(-7, -5), rapat.slice(-5, -1), rapat.slice(-1)]);
}

function susun([awalan, tahun, urut, huruf]: readonly [string, string, string, string]): string | undefined {
  const nomor = `${awalan}-${angka(tahun)}-${angka(urut)}-${huruf}`;
  return /^[A-Z][A-Z0-9]{0,4}-\d{2}-\d{4,6}-[A-Z]$/.test(nomor) ? nomor : undefined;
}

function angka(teks: string): string {
  return Array.from(teks, (h) => MIRIP[h] ?? h).join('');
}
