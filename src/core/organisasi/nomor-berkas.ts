/** The parts of a berkas number: `{awalan: 'G1', tahun: 2026, urut: 412}`. */
export interface NomorBerkas {
  readonly awalan: string;
  /** Full year; its last two digits are printed. */
  readonly tahun: number;
  /** Sequence in the year, from 1; printed with four digits or more. */
  readonly urut: number;
}

/** The 20 check letters: without I, L, O, Q, S and Z, which look like 1, 0, 5 and 2. */
export const HURUF_PERIKSA = 'ABCDEFGHJKMNPRTUVWXY';

// Each weight has no divisor in common with 20, so one wrong digit always changes the letter; neighbours differ by
// twice a number without a divisor in common with 10, so two swapped digits change it as well.
const BOBOT = [1, 3, 9, 7, 13, 11, 17, 19] as const;
// Chosen so that the example of every screen and letter, G1-26-0412-K, is a true number.
const GESER = 11;

/** The check letter of the characters before it (prefix, year and sequence without dashes). */
export function hurufPeriksa(isi: string): string {
  const jumlah = Array.from(isi).reduce(
    (sum, huruf, ke) => sum + Number.parseInt(huruf, 36) * (BOBOT[ke % BOBOT.length] ?? 1),
    GESER,
  );
  return HURUF_PERIKSA.charAt(jumlah % HURUF_PERIKSA.length);
}

/** Writes a number as people read it, `G1-26-0412-K`. @throws RangeError for parts that no number can have. */
export function nomorBerkas({ awalan, tahun, urut }: NomorBerkas): string {
  if (!/^[A-Z][A-Z0-9]{0,3}$/.test(awalan)) throw new RangeError(`not a prefix: ${awalan}`);
  if (!Number.isInteger(tahun) || tahun < 2000 || tahun > 2099) throw new RangeError(`not a year: ${tahun}`);
  if (!Number.isInteger(urut) || urut < 1 || urut > 999_999) throw new RangeError(`not a sequence: ${urut}`);
  const [yy, nnnn] = [String(tahun).slice(2), String(urut).padStart(4, '0')];
  return `${awalan}-${yy}-${nnnn}-${hurufPeriksa(`${awalan}${yy}${nnnn}`)}`;
}
