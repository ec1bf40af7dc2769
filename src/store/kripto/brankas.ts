import { kodeDariHash } from './kode.ts';
import { kunciBerkas, kunciBaru, type KunciBerkas } from './kunci-berkas.ts';
import { bukaSegel, segel } from './segel.ts';
import { hashBerkunci, turunkan } from './turunan.ts';

/** Kinds of number that are searched exactly. */
export type JenisIndeks = 'nik' | 'no_kk';

/** What the master key does for one tenant. Only wrapped keys and keyed hashes ever reach the database. */
export interface Brankas {
  readonly baru: (berkas: string) => { readonly kunci: KunciBerkas; readonly bungkus: Uint8Array };
  readonly buka: (berkas: string, bungkus: Uint8Array) => KunciBerkas;
  /** Keyed hash of a number for exact search; the same number never has the same hash in two tenants or kinds. */
  readonly indeks: (jenis: JenisIndeks, angka: string) => string;
  /** A secret of this tenant that can be made again, 26 letters: for keys that are printed and must stay printable. */
  readonly rahasia: (guna: string) => string;
  readonly segelDraf: (tempat: string, teks: string) => Uint8Array;
  readonly bukaDraf: (tempat: string, tersegel: Uint8Array) => string;
  /** The same for complaints, under a key of their own: they need no berkas. */
  readonly segelAduan: (tempat: string, teks: string) => Uint8Array;
  readonly bukaAduan: (tempat: string, tersegel: Uint8Array) => string;
  /** The same for files on their way, which may have no berkas yet. */
  readonly segelUnggahan: (tempat: string, bytes: Uint8Array) => Uint8Array;
  readonly bukaUnggahan: (tempat: string, tersegel: Uint8Array) => Uint8Array;
}

/** Derives the tenant's keys from the master key (32 bytes). */
export function brankas(induk: Uint8Array, tenant: string): Brankas {
  const pembungkus = turunkan(induk, `bungkus:${tenant}`);
  const pencari = turunkan(induk, `indeks:${tenant}`);
  const draf = turunkan(induk, `draf:${tenant}`);
  const aduan = turunkan(induk, `aduan:${tenant}`);
  const unggahan = turunkan(induk, `unggahan:${tenant}`);
  const pencipta = turunkan(induk, `rahasia:${tenant}`);
  const tempat = (berkas: string) => `${tenant}/${berkas}`;
  return {
    baru: (berkas) => {
      const dataKey = kunciBaru();
      return {
        kunci: kunciBerkas(tempat(berkas), dataKey),
        bungkus: segel(pembungkus, tempat(berkas), dataKey),
      };
    },
    buka: (berkas, bungkus) => kunciBerkas(tempat(berkas), bukaSegel(pembungkus, tempat(berkas), bungkus)),
    indeks: (jenis, angka) => hashBerkunci(pencari, new TextEncoder().encode(`${jenis}:${angka}`)),
    rahasia: (guna) => kodeDariHash(hashBerkunci(pencipta, new TextEncoder().encode(guna))),
    segelDraf: (di, teks) => segel(draf, `${tenant}/draf/${di}`, new TextEncoder().encode(teks)),
    bukaDraf: (di, tersegel) => new TextDecoder().decode(bukaSegel(draf, `${tenant}/draf/${di}`, tersegel)),
    segelAduan: (di, teks) => segel(aduan, `${tenant}/aduan/${di}`, new TextEncoder().encode(teks)),
    bukaAduan: (di, tersegel) =>
      new TextDecoder().decode(bukaSegel(aduan, `${tenant}/aduan/${di}`, tersegel)),
    segelUnggahan: (di, bytes) => segel(unggahan, `${tenant}/unggahan/${di}`, bytes),
    bukaUnggahan: (di, tersegel) => bukaSegel(unggahan, `${tenant}/unggahan/${di}`, tersegel),
  };
}
