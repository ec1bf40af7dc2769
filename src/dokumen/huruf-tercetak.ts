/**
 * Latin letters, their marks and common punctuation: what every font in `huruf/` can draw. Wider than any Indonesian
 * name (Permendagri 73/2022 allows Latin letters only), narrower than the fonts, so that a change of font is noticed.
 */
const TERCETAK =
  /^[\u0020-\u007e\u00a0-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u2044\u20ac\u2116\u2122]$/u;
/** Drawn as nothing by any font: soft hyphens, joiners, marks of direction. */
const TAK_TAMPAK = /\p{Default_Ignorable_Code_Point}/u;

/** The characters of a text that would vanish on paper or come out as an empty box, each once; none is good. */
export function hurufTakTercetak(teks: string): readonly string[] {
  return [...new Set(teks)].filter((h) => !TERCETAK.test(h) || TAK_TAMPAK.test(h));
}
