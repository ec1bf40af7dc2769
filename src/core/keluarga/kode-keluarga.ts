/** Codes of the relation to the head (SHDK) that rules speak about; the lists themselves are data of the SOP. */
export const SHDK = {
  kepala: 1,
  suami: 2,
  istri: 3,
  anak: 4,
  cucu: 6,
  orangTua: 7,
  mertua: 8,
} as const;

/** The six codes of status kawin in the biodata of 2019. */
export const STATUS_KAWIN = {
  belum: 1,
  kawinTercatat: 2,
  kawinBelumTercatat: 3,
  ceraiTercatat: 4,
  ceraiBelumTercatat: 5,
  ceraiMati: 6,
} as const;

export const KELAMIN = { laki: 1, perempuan: 2 } as const;

export const AGAMA_KEPERCAYAAN = 7;

export const WARGA_ASING = 2;

/** What happens to a member by the service asked for. */
export type Peristiwa = 'tetap' | 'lahir' | 'datang' | 'meninggal' | 'pindah';

/** Members with one of these leave the family: they are not counted and not checked as those who stay. */
export const KELUAR: ReadonlySet<string> = new Set<Peristiwa>(['meninggal', 'pindah']);
