/** Typed text in one form: NFC, every run of white space one space, no spaces at the ends. */
export const rapikanTulisan = (teks: string): string => teks.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * True when the text holds characters nobody can see or that turn the writing direction (Unicode Cc, Cf, lone
 * surrogates); white space does not count. Such text prints as something else than what was read on the screen.
 */
export const adaTakTerlihat = (teks: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(rapikanTulisan(teks));

/** Length as people count it: characters, not UTF-16 units. */
export const banyakHuruf = (teks: string): number => Array.from(teks).length;
