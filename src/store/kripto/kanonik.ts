import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one byte form of a JSON value (RFC 8785). @throws TypeError for what JSON cannot say, such as NaN. */
export function kanonik(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON form');
  return new TextEncoder().encode(text);
}

/** SHA-256 as lower-case hex: of canonical bytes it is the hash of an event or a naskah. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
