import type { Perihal } from '../berkas/peristiwa.ts';

/** The times a monitor looks back over; what stands "now" does not depend on them. */
export const RENTANG = ['hari', 'pekan', 'bulan'] as const;
export type NamaRentang = (typeof RENTANG)[number];

/**
 * What a list of the monitor holds. Now: `sini` (work that lies there), `lewat`, `hampir`, `pemohon` (waiting on the
 * pemohon), `berulang` (returned three times or more). In the range: `masuk`, `dikerjakan` (visits ended), `kembali`
 * (returned by a decision), `selesai`, `langsung` (finished, never returned), `sesuai` (finished by the chart alone),
 * `simpang` (left the chart).
 */
export const KEADAAN_DAFTAR = [
  'sini',
  'lewat',
  'hampir',
  'pemohon',
  'berulang',
  'masuk',
  'dikerjakan',
  'kembali',
  'selesai',
  'langsung',
  'sesuai',
  'simpang',
] as const;
export type KeadaanDaftar = (typeof KEADAAN_DAFTAR)[number];

/** How a list is ordered: the longest first, by number, or by when it came. */
export const URUT = ['lama', 'nomor', 'tiba'] as const;
export type Urut = (typeof URUT)[number];

/** The orders a list can have, the usual one first: what happened at an instant has no length to go by. */
export function urutDaftar(keadaan: KeadaanDaftar): readonly Urut[] {
  return LAMA.includes(keadaan) ? URUT : ['tiba', 'nomor'];
}

const LAMA: readonly KeadaanDaftar[] = ['sini', 'lewat', 'hampir', 'pemohon', 'berulang', 'dikerjakan'];

/** Everything an address of the monitor can say. `langkah` 0 is the loket's unnumbered step; `hal` counts from 1. */
export interface SaringMonitor {
  readonly keadaan: KeadaanDaftar;
  readonly rentang?: NamaRentang | undefined;
  /** A kantor with a part in the berkas: the filter by kelurahan. */
  readonly kantor?: string | undefined;
  readonly langkah?: number | undefined;
  readonly pelaksana?: string | undefined;
  readonly perihal?: Perihal | undefined;
  /** What was found wanting, and the code of its reason. */
  readonly syarat?: string | undefined;
  readonly alasan?: string | undefined;
  readonly urut?: Urut | undefined;
  readonly hal?: number | undefined;
}
