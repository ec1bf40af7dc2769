import type { Jabatan } from './jabatan.ts';
import type { Kantor } from './kantor.ts';
import type { Pegawai } from './pegawai.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';

/** Everybody and every post of one tenant, past and future appointments included. */
export interface Organisasi {
  readonly kantor: readonly Kantor[];
  readonly jabatan: readonly Jabatan[];
  readonly pegawai: readonly Pegawai[];
  readonly penugasan: readonly PenugasanTercatat[];
}

/** A tenant before anything has been entered. */
export const ORGANISASI_KOSONG: Organisasi = { kantor: [], jabatan: [], pegawai: [], penugasan: [] };
