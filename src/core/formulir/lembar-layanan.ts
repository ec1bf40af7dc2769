import { kunciPakai } from './gabung.ts';
import type { LembarLayanan } from './lembar-ditawarkan.ts';
import type { LembarPendamping } from './lembar.skema.ts';
import { adaDiPerangkat, pilihPerangkat } from './perangkat.ts';
import type { DaftarPerangkat, Perangkat } from './perangkat.skema.ts';
import type { Keperluan, LembarKeperluan, Persyaratan } from './persyaratan.skema.ts';

/** What was frozen with a form, as far as companion sheets need it. */
export interface BahanLembar {
  readonly lembar: ReadonlyMap<string, LembarPendamping>;
  readonly perangkat: DaftarPerangkat | undefined;
}

/** A service in one set of forms. */
export interface Layanan {
  readonly perangkat: Perangkat | undefined;
  /** Its companion sheets in the order of persyaratan.yaml. */
  readonly lembar: readonly LembarLayanan[];
  /** The service with those sheets alone: a sheet that the set does not have is neither asked for nor printed. */
  readonly keperluan: Keperluan | undefined;
}

/** A service as the office's set of forms knows it. Sheets without a definition (frozen before there were any) are asked for all the same. */
export function layananDi(
  { lembar, perangkat: daftar }: BahanLembar,
  { perangkat: dipilih }: Pick<Persyaratan, 'perangkat'>,
  keperluan: Keperluan | undefined,
): Layanan {
  const perangkat = daftar && pilihPerangkat(daftar, dipilih);
  const milik = (keperluan?.lembar ?? []).filter(({ kunci }) => {
    const l = lembar.get(kunci);
    return l === undefined || adaDiPerangkat(l, perangkat);
  });
  return {
    perangkat,
    lembar: milik.flatMap((l) => layanan(l, lembar.get(l.kunci))),
    keperluan: keperluan && { ...keperluan, lembar: milik },
  };
}

function layanan({ kunci, pilih }: LembarKeperluan, lembar: LembarPendamping | undefined): LembarLayanan[] {
  if (lembar === undefined) return [];
  return [{ lembar, pilihan: pilih === undefined ? undefined : kunciPakai(kunci) }];
}
