import { ganda } from '../core/organisasi/ganda.ts';
import type { NaskahKantorYaml } from './kantor-skema.ts';

/** A path of keys from the root of the file. */
export type Jalur = readonly (string | number)[];

/** An entry that stands in the file twice: where the second one is, and what to do. */
export interface Ganda {
  readonly jalur: Jalur;
  readonly kalimat: string;
}

/** Entries that say the same thing twice; which of the two is meant cannot be known. */
export function kantorGanda({ kantor, pegawai, penugasan }: NaskahKantorYaml): readonly Ganda[] {
  const dua = <T>(
    daftar: readonly T[],
    kunci: (isi: T) => string,
    kalimat: string,
    jalur: (ke: number) => Jalur,
  ) => ganda(daftar, kunci).map((ke): Ganda => ({ jalur: jalur(ke), kalimat }));
  return [
    ...dua(
      kantor,
      (k) => k.kunci,
      'Kunci kantor ini sudah dipakai di atas.',
      (i) => ['kantor', i, 'kunci'],
    ),
    ...kantor.flatMap((k, i) =>
      dua(
        k.jabatan,
        (j) => j.kunci ?? j.pelaksana,
        'Jabatan ini sudah ada di atas. Beri "kunci" lain bila memang dua.',
        (j) => ['kantor', i, 'jabatan', j],
      ),
    ),
    ...dua(
      pegawai,
      (p) => p.akun,
      'Akun ini sudah dipakai di atas.',
      (i) => ['pegawai', i, 'akun'],
    ),
    ...dua(
      penugasan,
      (p) => [p.akun, p.jabatan, p.status, p.mulai].join(' '),
      'Penugasan ini sudah tertulis di atas.',
      (i) => ['penugasan', i],
    ),
  ];
}
