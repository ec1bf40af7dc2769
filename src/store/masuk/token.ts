import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A new session token: 256 random bits, for the cookie alone. */
export function tokenBaru(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. The token has 256 bits, so a plain SHA-256 needs no salt. */
export function hashToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

// Without 0 O 1 I L, as every code that people read from paper.
const HURUF = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be used once, e.g. `k7wm-2hpt-x9qe`: 12 characters of 31, about 59 bits. */
export function sandiSekali(): string {
  const kelompok = (): string =>
    Array.from({ length: 4 }, () => HURUF.charAt(randomInt(HURUF.length))).join('');
  return `${kelompok()}-${kelompok()}-${kelompok()}`;
}
