import { bacaIp } from '../core/jaringan/alamat-ip.ts';

/** How much one address may ask in a stretch of time (ms). */
export interface BatasLaju {
  readonly banyak: number;
  readonly selama: number;
}

/** Counts by address in the memory of this process; nothing is kept of who asked. */
export interface Laju {
  /** Counts one, or as many as are said, and answers 0; or the milliseconds to wait, once it is full. */
  readonly ambil: (alamat: string | null, saat: number, sebanyak?: number) => number;
  /** The same without counting. */
  readonly lihat: (alamat: string | null, saat: number) => number;
  /** Gives one back: what was counted beforehand was no mistake. */
  readonly lepas: (alamat: string | null, saat: number) => void;
}

/** So many addresses are remembered at most; beyond that the oldest begin anew. */
const TERBANYAK = 10_000;

/** A window that begins with the first question of an address. Clients without an address share one. */
export function laju({ banyak, selama }: BatasLaju): Laju {
  const jendela = new Map<string, { mulai: number; hitung: number }>();
  const kini = (alamat: string | null, saat: number) => {
    const ada = jendela.get(asal(alamat));
    // A clock that went back begins a new window as well.
    return ada && saat >= ada.mulai && saat < ada.mulai + selama ? ada : undefined;
  };
  const sisa = (ada: { mulai: number; hitung: number } | undefined, saat: number): number =>
    ada && ada.hitung >= banyak ? ada.mulai + selama - saat : 0;
  return {
    lihat: (alamat, saat) => sisa(kini(alamat, saat), saat),
    lepas: (alamat, saat) => {
      const ada = kini(alamat, saat);
      if (ada && ada.hitung > 0) ada.hitung -= 1;
    },
    ambil: (alamat, saat, sebanyak = 1) => {
      const ada = kini(alamat, saat);
      const tunggu = sisa(ada, saat);
      if (tunggu > 0) return tunggu;
      if (ada) ada.hitung += sebanyak;
      else {
        jendela.delete(asal(alamat));
        jendela.set(asal(alamat), { mulai: saat, hitung: sebanyak });
        const [tertua] = jendela.keys();
        if (jendela.size > TERBANYAK && tertua !== undefined) jendela.delete(tertua);
      }
      return 0;
    },
  };
}

/** Whom an address stands for: of IPv6 its first 64 bits, since every household may change the rest as it likes (RFC 6177). */
function asal(alamat: string | null): string {
  const ip = alamat === null ? undefined : bacaIp(alamat);
  return ip === undefined ? (alamat ?? '') : ip.slice(0, 8).join('.');
}
