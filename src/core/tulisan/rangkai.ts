/**
 * A list in an Indonesian sentence: "a", "a dan b", "a, b, dan c". Where a part has a comma or a conjunction of its own,
 * the parts are set off with semicolons, so that nobody takes a part's "dan" for the list's.
 */
export function rangkai(bagian: readonly string[], kata: 'dan' | 'atau' = 'dan'): string {
  const isi = bagian.filter((b) => b !== '');
  const akhir = isi.at(-1) ?? '';
  if (isi.length < 2) return akhir;
  const majemuk = isi.some(majemukkah);
  const pisah = majemuk ? ';' : ',';
  const depan = isi.slice(0, -1).join(`${pisah} `);
  return `${depan}${isi.length > 2 || majemuk ? pisah : ''} ${kata} ${akhir}`;
}

/** What stands in brackets belongs to its part already. */
function majemukkah(bagian: string): boolean {
  return /[,;:]| dan | atau /u.test(bagian.replaceAll(/\([^()]*\)/gu, ''));
}

/** "Buku nikah" to "buku nikah" as it stands within a sentence; "KK lama" and "SPTJM" keep their capitals. */
export function awalKecil(teks: string): string {
  return /^\p{Lu}\p{Ll}/u.test(teks) ? teks.charAt(0).toLowerCase() + teks.slice(1) : teks;
}
