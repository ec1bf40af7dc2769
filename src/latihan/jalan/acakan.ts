/** A seeded source of chance: the same seed gives the same people and walks on every machine. */
export interface Acakan {
  /** 0 <= x < 1. */
  readonly pecahan: () => number;
  /** A whole number between both ends, ends included. */
  readonly bulat: (dari: number, sampai: number) => number;
  /** One of the list. @throws RangeError on an empty list. */
  readonly pilih: <T>(daftar: readonly T[]) => T;
  readonly peluang: (p: number) => boolean;
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state, enough for invented data. */
export function acakan(seed: number): Acakan {
  let state = Math.trunc(seed) | 0;
  const pecahan = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bulat = (dari: number, sampai: number): number => dari + Math.floor(pecahan() * (sampai - dari + 1));
  return {
    pecahan,
    bulat,
    pilih: (daftar) => {
      const item = daftar[bulat(0, daftar.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to choose from');
      return item;
    },
    peluang: (p) => pecahan() < p,
  };
}
