/** What a QR on paper says. `halaman`/`dari`: which page of how many its sheet is. */
export type KodeCetakan =
  | { readonly jenis: 'lembar'; readonly token: string; readonly halaman: number; readonly dari: number }
  | { readonly jenis: 'lacak' }
  | { readonly jenis: 'map' }
  | { readonly jenis: 'asing' };

/** The address in the QR of a printed sheet, after the office's public address; pages are told apart. */
export function isiQrLembar(alamatPublik: string, token: string, halaman: number, dari: number): string {
  return `${alamatPublik}/v/${token}?h=${halaman}&n=${dari}`;
}

/** Reads a QR as `isiQrLembar` and the other papers write it, from whatever public address the office had then. */
export function bacaKodeCetakan(teks: string): KodeCetakan {
  if (!URL.canParse(teks)) return { jenis: 'asing' };
  const { pathname, searchParams, protocol } = new URL(teks);
  if (protocol !== 'https:' && protocol !== 'http:') return { jenis: 'asing' };
  const [jenis, isi, ...lebih] = pathname.split('/').filter((b) => b !== '');
  if (isi === undefined || lebih.length > 0) return { jenis: 'asing' };
  if (jenis === 'l') return { jenis: 'lacak' };
  if (jenis === 'm') return { jenis: 'map' };
  if (jenis !== 'v') return { jenis: 'asing' };
  const dari = angka(searchParams.get('n'));
  return { jenis: 'lembar', token: isi, halaman: Math.min(angka(searchParams.get('h')), dari), dari };
}

function angka(teks: string | null): number {
  const n = Number.parseInt(teks ?? '', 10);
  return n >= 1 && n <= 99 ? n : 1;
}
