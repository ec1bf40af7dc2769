import { alternatif } from '../../core/formulir/kekurangan.ts';
import { daftarPersyaratan } from '../../core/formulir/persyaratan.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';

/** How a service asks for an item: always, under a condition, or as one of alternatives; null: not at all. */
export type TandaMatriks = 'W' | 'B' | 'S' | null;

/** One item with its mark for every service, in the order of the services. */
export interface BarisMatriks {
  readonly kunci: string;
  readonly label: string;
  readonly tanda: readonly TandaMatriks[];
}

/** The whole list as a matrix; items that no service asks for now are left out. */
export function matriksSyarat(data: Persyaratan): readonly BarisMatriks[] {
  const per = data.keperluan.map((k) => daftarPersyaratan(data, k.kunci));
  return [...data.syarat, ...data.tambahan_setempat].flatMap(({ kunci, label }) => {
    const tanda = per.map((daftar): TandaMatriks => {
      const s = daftar.find((d) => d.kunci === kunci);
      if (s === undefined) return null;
      if (alternatif(daftar, s).length > 1) return 'S';
      return s.bila === undefined ? 'W' : 'B';
    });
    return tanda.every((t) => t === null) ? [] : [{ kunci, label, tanda }];
  });
}
