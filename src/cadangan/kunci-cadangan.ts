import { timingSafeEqual } from 'node:crypto';
import { hashBerkunci, turunkan } from '../store/kripto/turunan.ts';

/** Names a master key without telling anything of it: two keys never have the same one. */
export function sidikKunci(induk: Uint8Array): string {
  return hashBerkunci(turunkan(induk, 'sidik-kunci'), new Uint8Array()).slice(0, 16);
}

/** Seals a manifest: only who has the master key can have written it. */
export function segelManifes(induk: Uint8Array, manifes: Uint8Array): string {
  return hashBerkunci(turunkan(induk, 'manifes-cadangan'), manifes);
}

/** Whether this is the seal of these bytes. */
export function segelCocok(induk: Uint8Array, manifes: Uint8Array, segel: string): boolean {
  const benar = Buffer.from(segelManifes(induk, manifes));
  const ini = Buffer.from(segel);
  return benar.length === ini.length && timingSafeEqual(benar, ini);
}
