import type { Field, Kelompok } from './form.skema.ts';

/** Of a field only what tells how its value is kept: enough for reading and judging, small enough for a browser. */
export type FieldRingkas = Pick<
  Field,
  'kunci' | 'jenis' | 'panjang' | 'bila' | 'pakai' | 'hitung' | 'tulis_tangan' | 'mula' | 'kosong' | 'anggota'
>;

type Peran = NonNullable<Kelompok['peran']>;

/** A form reduced to that; every `Form` is one. */
export interface FormRingkas<F extends FieldRingkas = FieldRingkas> {
  readonly bagian: readonly { readonly field: readonly F[] }[];
  readonly kelompok?:
    | (Pick<Kelompok, 'kunci' | 'sebutan'> & {
        readonly field: readonly F[];
        readonly peran?: Pick<Peran, 'keluar' | 'baru'> | undefined;
      })
    | undefined;
}
