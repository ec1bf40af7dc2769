/** One row of the repeating group: column key to typed text. */
export type Baris = Readonly<Record<string, string>>;

/** What stands on a form: field key to typed text, and the rows. A missing key is an empty field. */
export interface Isian {
  readonly nilai: Readonly<Record<string, string>>;
  readonly baris: readonly Baris[];
}

export const ISIAN_KOSONG: Isian = { nilai: {}, baris: [] };

/** The text under a key, empty when there is none; inherited names such as `constructor` are never found. */
export const ambil = (catatan: Readonly<Record<string, string>>, kunci: string): string =>
  Object.hasOwn(catatan, kunci) ? (catatan[kunci] ?? '') : '';

/** True when nothing is typed in a row but white space: it is shown, but counts and prints as no row. */
export const barisKosong = (baris: Baris): boolean =>
  Object.values(baris).every((teks) => teks.trim() === '');
