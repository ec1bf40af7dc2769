import { randomBytes } from 'node:crypto';
import type { Rujukan } from '../../core/berkas/rujukan.ts';
import { kanonik } from './kanonik.ts';
import { bukaSegel, segel } from './segel.ts';
import { hashBerkunci, turunkan } from './turunan.ts';

/** Content sealed for storing, with what an event may say about it. */
export interface Tersegel extends Rujukan {
  readonly bytes: Uint8Array;
}

/** Everything the data key of one berkas does. Destroying the key is forgetting the person (design §3). */
export interface KunciBerkas {
  /** A JSON value: equal content has an equal id and hash within the berkas, and none outside it. */
  readonly segelNilai: (nilai: unknown) => Tersegel;
  readonly segelBytes: (bytes: Uint8Array) => Tersegel;
  /** The keyed hash by which events name this content. */
  readonly hash: (bytes: Uint8Array) => string;
  /** A text kept in a column of its own row, such as a file name. */
  readonly segelTeks: (tempat: string, teks: string) => Uint8Array;
  /** A copy of a content under its name in the vault. */
  readonly segelTurunan: (nama: string, bytes: Uint8Array) => Uint8Array;
  readonly bukaTurunan: (nama: string, tersegel: Uint8Array) => Uint8Array;
  readonly bukaBytes: (id: string, tersegel: Uint8Array) => Uint8Array;
  /** The JSON text that was sealed. */
  readonly bukaNilai: (id: string, tersegel: Uint8Array) => string;
  readonly bukaTeks: (tempat: string, tersegel: Uint8Array) => string;
}

/** The id of a content with this hash: enough of it to be unique within a berkas. */
export function idIsi(hash: string): string {
  return hash.slice(0, 32);
}

/** A new data key. */
export function kunciBaru(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** The tools of a data key; `berkas` is its place (tenant and id), bound into every seal. */
export function kunciBerkas(berkas: string, dataKey: Uint8Array): KunciBerkas {
  const isi = turunkan(dataKey, 'isian');
  const rujukan = turunkan(dataKey, 'rujukan');
  const hashIsi = (bytes: Uint8Array): string => hashBerkunci(rujukan, bytes);
  const segelBytes = (bytes: Uint8Array): Tersegel => {
    const hash = hashIsi(bytes);
    const id = idIsi(hash);
    return { id, hash, bytes: segel(isi, `${berkas}/isi/${id}`, bytes) };
  };
  const bukaBytes = (id: string, tersegel: Uint8Array) => bukaSegel(isi, `${berkas}/isi/${id}`, tersegel);
  return {
    segelBytes,
    hash: hashIsi,
    bukaBytes,
    segelNilai: (nilai) => segelBytes(kanonik(nilai)),
    bukaNilai: (id, tersegel) => new TextDecoder().decode(bukaBytes(id, tersegel)),
    segelTurunan: (nama, bytes) => segel(isi, `${berkas}/turunan/${nama}`, bytes),
    bukaTurunan: (nama, tersegel) => bukaSegel(isi, `${berkas}/turunan/${nama}`, tersegel),
    segelTeks: (tempat, teks) => segel(isi, `${berkas}/teks/${tempat}`, new TextEncoder().encode(teks)),
    bukaTeks: (tempat, tersegel) =>
      new TextDecoder().decode(bukaSegel(isi, `${berkas}/teks/${tempat}`, tersegel)),
  };
}
