import { createHash, randomBytes } from 'node:crypto';

// Without 0 O 1 I L: these are read from paper (ux, "kode lacak").
const HURUF = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const PANJANG = 26;

/** A code of 26 of the 31 letters that are read well from paper: more than 128 bits. */
export function kodeAcak(): string {
  return kodeDariHash(randomBytes(32).toString('hex'));
}

/** The same from a hash of 256 bits (lower-case hex): the number it writes, in base 31, its last 26 digits. */
export function kodeDariHash(hash: string): string {
  let sisa = BigInt(`0x${hash}`);
  let kode = '';
  while (kode.length < PANJANG) {
    kode += HURUF.charAt(Number(sisa % 31n));
    sisa /= 31n;
  }
  return kode;
}

/** What the database keeps of a code of full length: it has 128 bits, so a plain SHA-256 needs no key. */
export function hashKode(kode: string): string {
  return createHash('sha256').update(kode).digest('hex');
}

/** The short form to be typed: eight letters in two groups, `8K2F-7QXM`. */
export function kodePendek(kode: string): string {
  return `${kode.slice(0, 4)}-${kode.slice(4, 8)}`;
}

/** What was typed or scanned as a code, in its one spelling; undefined where a letter can be no part of one. */
export function rapikanKode(ketikan: string): string | undefined {
  const rapi = ketikan
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\u2010-\u2015\u2212_-]/gu, '');
  return rapi !== '' && Array.from(rapi).every((h) => HURUF.includes(h)) ? rapi : undefined;
}
