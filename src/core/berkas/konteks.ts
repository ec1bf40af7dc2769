import type { Penugasan } from '../organisasi/penugasan.ts';
import type { PelakuTercatat } from './peristiwa.ts';
import type { Tempat } from './posisi.ts';

/** Who presses: an official under one appointment, the pemohon by the tracking link, or the program itself (expiry). */
export type Pelaku =
  | { readonly jenis: 'pejabat'; readonly penugasan: Penugasan }
  | { readonly jenis: 'pemohon' }
  | { readonly jenis: 'sistem' };

/** What a decision needs from outside: the instant (epoch ms) and who acts. */
export interface Konteks {
  readonly saat: number;
  /** The instant of recording, where the fact is written up from paper and lies before it. */
  readonly dicatat?: number;
  readonly pelaku: Pelaku;
}

/** The actor as an event records it. */
export function pelakuTercatat(pelaku: Pelaku): PelakuTercatat {
  if (pelaku.jenis !== 'pejabat') return { jenis: pelaku.jenis };
  const { id, orang, pelaksana, kantor, status } = pelaku.penugasan;
  return { jenis: 'pejabat', orang, penugasan: id, pelaksana, kantor, status };
}

/** The post the actor acts as; null for the pemohon and the program itself. */
export function tempatPelaku(pelaku: Pelaku): Tempat | null {
  if (pelaku.jenis !== 'pejabat') return null;
  return { pelaksana: pelaku.penugasan.pelaksana, kantor: pelaku.penugasan.kantor };
}
