import type { Saat } from './saat.ts';

/** A stretch of time, from included, to excluded. */
export interface Rentang {
  readonly dari: Saat;
  readonly sampai: Saat;
}

/** Length in milliseconds; never negative. */
export const panjang = (rentang: Rentang): number => Math.max(0, rentang.sampai - rentang.dari);

/** The part of `a` that lies in `b`; it may be empty (length 0). */
export const irisan = (a: Rentang, b: Rentang): Rentang => ({
  dari: Math.max(a.dari, b.dari),
  sampai: Math.min(a.sampai, b.sampai),
});

const kurangiSatu = (utuh: Rentang, potong: Rentang): readonly Rentang[] => {
  if (panjang(irisan(utuh, potong)) === 0) return [utuh];
  return [
    { dari: utuh.dari, sampai: potong.dari },
    { dari: potong.sampai, sampai: utuh.sampai },
  ].filter((sisa) => sisa.sampai > sisa.dari);
};

/** What is left of `utuh` after every cut; cuts may overlap, touch, lie outside or come in any order. */
export const kurangi = (utuh: readonly Rentang[], potongan: readonly Rentang[]): readonly Rentang[] =>
  potongan.reduce<readonly Rentang[]>(
    (sisa, potong) => sisa.flatMap((bagian) => kurangiSatu(bagian, potong)),
    utuh.filter((bagian) => bagian.sampai > bagian.dari),
  );
