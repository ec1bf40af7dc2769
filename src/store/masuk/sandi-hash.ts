import { hash, verify } from '@node-rs/argon2';
import { PANJANG_SANDI_MAKS, sandiBaku } from '../../core/organisasi/sandi.ts';

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, 2 passes. An office PC needs some 40 ms for it.
// 2 is argon2id: the package's const enum cannot be read under `isolatedModules`.
const UKURAN = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password (argon2id, PHC string with its own salt). */
export function hashSandi(sandi: string): Promise<string> {
  return hash(sandiBaku(sandi), UKURAN);
}

// The hash of no password: an account that does not exist costs as much work as one that does.
let palsu: Promise<string> | undefined;

/** Whether a password is the one hashed; with `null` (no such account) it works as long and answers false. */
export async function sandiCocok(tersimpan: string | null, sandi: string): Promise<boolean> {
  palsu ??= hash(crypto.getRandomValues(new Uint8Array(32)), UKURAN);
  const pembanding = tersimpan ?? (await palsu);
  const terlaluPanjang = sandi.length > 4 * PANJANG_SANDI_MAKS;
  const cocok = await verify(pembanding, terlaluPanjang ? '' : sandiBaku(sandi));
  return cocok && tersimpan !== null && !terlaluPanjang;
}
