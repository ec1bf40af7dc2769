import { randomUUID } from 'node:crypto';
import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Sop } from '../../core/sop/schema.ts';
import type { Brankas } from '../kripto/brankas.ts';
import type { KunciBerkas } from '../kripto/kunci-berkas.ts';
import type { Terkumpul } from './alat.ts';
import type { Muatan } from './muat.ts';
import type { PerintahPress, Press } from './press.ts';

/** One attempt of a press: the berkas as it is (or a new id), the tools of its key, and who presses. */
export interface Percobaan {
  readonly id: string;
  readonly berkas: Berkas | null;
  /** Hash of the last event; null for a new berkas. */
  readonly hash: string | null;
  readonly kunci: KunciBerkas;
  /** The wrapped key of a new berkas, to be stored with it. */
  readonly bungkusBaru: Uint8Array | null;
  readonly orang: string;
}

/** The attempt with all that the press wants. */
export interface PercobaanLengkap extends Percobaan {
  readonly press: Press;
  readonly perintah: readonly PerintahPress[];
  readonly terkumpul: Terkumpul;
  readonly sop: Sop;
}

/** Begins an attempt; undefined when the key was destroyed (the person is forgotten). */
export function mulaiPercobaan(
  brankas: Brankas,
  id: string | null,
  ada: Muatan['ada'],
  orang: string,
): Percobaan | undefined {
  if (id === null || !ada) {
    const baru = randomUUID();
    const { kunci, bungkus } = brankas.baru(baru);
    return { id: baru, berkas: null, hash: null, kunci, bungkusBaru: bungkus, orang };
  }
  if (!ada.bungkus) return undefined;
  const kunci = brankas.buka(id, ada.bungkus);
  return { id, berkas: ada.berkas, hash: ada.hash, kunci, bungkusBaru: null, orang };
}

/** Hash of the SOP that decides: the one the berkas began with. @throws RangeError when a new one begins without catat. */
export function sopPress(berkas: Berkas | null, [pertama]: readonly PerintahPress[]): string {
  if (berkas) return berkas.naskah.sop;
  if (pertama?.jenis !== 'catat') throw new RangeError('The first command of a new berkas is catat');
  return pertama.naskah.sop;
}
