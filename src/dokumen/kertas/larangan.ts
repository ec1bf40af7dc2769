/** What a template may not do, although the language could: a paper depends on its data and on nothing else. */
const LARANGAN: readonly (readonly [RegExp, string])[] = [
  [/"@[a-z]+\//u, 'Paket dari internet tidak dapat dipakai; salin isinya ke folder cetak.'],
  [/\bdatetime\s*\.\s*today\b/u, 'Tanggal diambil dari data kertas, bukan dari jam komputer.'],
  [/\bsys\s*\.\s*inputs\b/u, 'Isi kertas diambil dari datanya saja.'],
];

/** `file:line: sentence` for every line of a template that reaches outside its data. */
export function larangan(nama: string, teks: string): readonly string[] {
  return teks.split('\n').flatMap((baris, n) => {
    const isi = baris.replace(/(?<!:)\/\/.*$/u, '');
    return LARANGAN.filter(([pola]) => pola.test(isi)).map(([, kalimat]) => `${nama}:${n + 1}: ${kalimat}`);
  });
}
