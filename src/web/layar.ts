import type { Context } from 'hono';
import type { Organisasi } from '../core/organisasi/organisasi.ts';
import type { Penugasan } from '../core/organisasi/penugasan.ts';
import type { PenugasanTercatat } from '../core/organisasi/penugasan-tercatat.ts';
import type { Pegawai } from '../core/organisasi/pegawai.ts';
import type { AlamatAset } from './aset/alamat.ts';
import type { Dunia } from './dunia.ts';
import type { Sistem } from './sistem/sistem.ts';
import type { Direktori } from './tampilan/direktori.ts';

/** One request of a logged-in official: who, in which tenant, under which appointments, at which instant. */
export interface Layar {
  readonly dunia: Dunia;
  readonly aset: AlamatAset;
  readonly token: string;
  readonly pegawai: Pegawai;
  readonly organisasi: Organisasi;
  readonly dir: Direktori;
  /** In force now; may be empty: then nothing may be seen. */
  readonly penugasan: readonly PenugasanTercatat[];
  readonly kini: number;
  /** The true clock, for sessions. */
  readonly sejati: number;
  /** When the login ends by the true clock if nothing more is asked; `batas` in any case. */
  readonly sesi?: { readonly habis: number; readonly batas: number } | undefined;
  /** Requests from phones that wait for this person's counters. */
  readonly permohonanBaru?: number | undefined;
  /** The program around the pages; present only for who may look after it. */
  readonly sistem?: Sistem | undefined;
}

export interface Env {
  Variables: { layar: Layar };
}

export type KonteksLayar = Context<Env>;

/** The kantor in which this person holds a post now: what the store lets them see. */
export function lingkup(layar: Pick<Layar, 'penugasan'>): readonly string[] {
  return [...new Set(layar.penugasan.map((p: Penugasan) => p.kantor))];
}
