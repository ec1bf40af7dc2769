/** One SMS of the 7-bit alphabet (3GPP TS 23.038): what goes beyond is charged and torn in two. */
export const PANJANG_KABAR = 160;

/** A sentence and when it may go: 0 never, a higher number sooner. Empty ones are left out. */
export type Potongan = readonly [teks: string, boleh: number];

/**
 * The first of these wordings that fits, with as many of its sentences as fit. When none does, the shortest wording
 * with its needed sentences alone: nothing is ever cut within a sentence.
 */
export function muat(calon: readonly (readonly Potongan[])[]): string {
  let pendek = '';
  for (const potongan of calon) {
    const batas = [...new Set(potongan.map(([, boleh]) => boleh))].toSorted((a, b) => b - a);
    for (const paling of batas) {
      pendek = tanpaTanda(
        potongan.flatMap(([teks, boleh]) => (teks === '' || boleh > paling ? [] : [teks])).join(' '),
      );
      if (pendek.length <= PANJANG_KABAR) return pendek;
    }
  }
  return pendek;
}

/** ASCII alone: one character outside it halves what an SMS may hold. Accents go, dashes and quotes become plain ones. */
export function tanpaTanda(teks: string): string {
  return teks
    .normalize('NFKD')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[^\x20-\x7E]/gu, '');
}
