import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const BENTUK = 1;
const NONCE = 12;
const TAG = 16;

/** Sealed bytes could not be opened: another key, another place, or changed bytes. Which one is not knowable. */
export class SegelError extends Error {
  override readonly name = 'SegelError';
}

/**
 * Seals bytes with AES-256-GCM and a fresh nonce: form byte, nonce, ciphertext, tag. `tempat` names where the bytes
 * belong and must be the same at opening, so that sealed bytes cannot be moved to another berkas.
 */
export function segel(kunci: Uint8Array, tempat: string, isi: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', kunci, nonce).setAAD(Buffer.from(tempat));
  const body = Buffer.concat([cipher.update(isi), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([BENTUK]), nonce, body, cipher.getAuthTag()]));
}

/** Opens what `segel` made with the same key and place. @throws SegelError */
export function bukaSegel(kunci: Uint8Array, tempat: string, tersegel: Uint8Array): Uint8Array {
  if (tersegel[0] !== BENTUK || tersegel.length < 1 + NONCE + TAG)
    throw new SegelError('Not a sealed content');
  const nonce = tersegel.subarray(1, 1 + NONCE);
  const tag = tersegel.subarray(tersegel.length - TAG);
  const decipher = createDecipheriv('aes-256-gcm', kunci, nonce).setAAD(Buffer.from(tempat)).setAuthTag(tag);
  try {
    const body = tersegel.subarray(1 + NONCE, tersegel.length - TAG);
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch (cause) {
    throw new SegelError(`Cannot open the seal of ${tempat}`, { cause });
  }
}
