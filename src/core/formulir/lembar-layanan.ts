import type { LembarLayanan } from './lembar-ditawarkan.ts';
import type { LembarPendamping } from './lembar.skema.ts';
import { adaDiPerangkat, pilihPerangkat } from './perangkat.ts';
import type { DaftarPerangkat, Perangkat } from './perangkat.skema.ts';
import { cariKeperluan } from './persyaratan.ts';
import type { Persyaratan } from './persyaratan.skema.ts';

/** What was frozen with a form, as far as companion sheets need it. */
export interface BahanLembar {
  readonly lembar: ReadonlyMap<string, LembarPendamping>;
  readonly perangkat: DaftarPerangkat | undefined;
}

/** The field of the form that chooses a sheet: `pakai_f_1_01` for `f-1-01`. */
export const fieldPilihan = (lembar: string): string => `pakai_${lembar.replaceAll('-', '_')}`;

/**
 * The companion sheets of a service in the office's set of forms, in the order of persyaratan.yaml. A sheet that the set
 * does not have is left out: it is neither asked for nor printed.
 */
export function lembarLayanan(
  { lembar, perangkat: daftar }: BahanLembar,
  persyaratan: Persyaratan,
  keperluan: string,
): { readonly lembar: readonly LembarLayanan[]; readonly perangkat: Perangkat | undefined } {
  const perangkat = daftar && pilihPerangkat(daftar, persyaratan.perangkat);
  const milik = cariKeperluan(persyaratan, keperluan)?.lembar ?? [];
  return {
    perangkat,
    lembar: milik.flatMap(({ kunci, pilih }): LembarLayanan[] => {
      const l = lembar.get(kunci);
      if (l === undefined || !adaDiPerangkat(l, perangkat)) return [];
      return [{ lembar: l, pilihan: pilih === undefined ? undefined : fieldPilihan(kunci) }];
    }),
  };
}
