import { createHmac, hkdfSync } from 'node:crypto';

/** A key of 32 bytes for one purpose, derived from another (HKDF-SHA-256, RFC 5869): one key never does two jobs. */
export function turunkan(kunci: Uint8Array, guna: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', kunci, new Uint8Array(), `lajur:${guna}`, 32));
}

/** Keyed hash (HMAC-SHA-256), lower-case hex: equal inputs are seen as equal, and nothing can be guessed without the key. */
export function hashBerkunci(kunci: Uint8Array, isi: Uint8Array): string {
  return createHmac('sha256', kunci).update(isi).digest('hex');
}
