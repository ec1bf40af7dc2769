/** Counts addresses that ask for what does not exist, in this process; a restart forgets them. */
export interface Pembatas {
  /** False while an address has to wait. `saat` in epoch ms. */
  readonly boleh: (alamat: string | null, saat: number) => boolean;
  /** It asked for something that is not there. */
  readonly meleset: (alamat: string | null, saat: number) => void;
}

/** Addresses remembered at most: whoever has more of them than this is not stopped by counting. */
const TERBANYAK = 10_000;

/** At most `batas` misses of one address within `jendela` ms. */
export function pembatas({ batas, jendela }: { readonly batas: number; readonly jendela: number }): Pembatas {
  const hitungan = new Map<string, { n: number; readonly sampai: number }>();
  const kini = (alamat: string, saat: number) => {
    const h = hitungan.get(alamat);
    return h && h.sampai > saat ? h : undefined;
  };
  return {
    boleh: (alamat, saat) => (kini(alamat ?? '', saat)?.n ?? 0) < batas,
    meleset: (alamat, saat) => {
      const kunci = alamat ?? '';
      const h = kini(kunci, saat);
      if (h) h.n += 1;
      else {
        if (hitungan.size >= TERBANYAK) hitungan.clear();
        hitungan.set(kunci, { n: 1, sampai: saat + jendela });
      }
    },
  };
}
