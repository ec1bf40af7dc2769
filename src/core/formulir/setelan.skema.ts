import { z } from 'zod';
import { kata, kunciLuar } from './form.skema.ts';

/** Longest basis and longest reason an office may write: each stands on one line of a slip. */
export const PANJANG_DASAR = 200;
export const PANJANG_ALASAN = 80;

/**
 * What an office decides over the file of requirements: which local extras it asks for and by what basis, its own words
 * for reasons, and the set of forms it prints. Everything left out is as the file says.
 */
export const skemaSetelan = z.strictObject({
  /** Local extras by key. Switched on only with a basis. */
  tambahan: z
    .record(kunciLuar, z.strictObject({ aktif: z.boolean(), dasar: kata.max(PANJANG_DASAR).nullable() }))
    .default({}),
  /** Reasons that were reworded, retired or added, by key; in the order in which they were added. */
  alasan: z
    .array(
      z.strictObject({
        kunci: kunciLuar,
        label: kata.max(PANJANG_ALASAN),
        cukup_foto: z.boolean(),
        pensiun: z.boolean(),
      }),
    )
    .default([]),
  /** Key of the set of forms that this office prints; null: the one that the files say. */
  perangkat: kunciLuar.nullable().default(null),
});

export type Setelan = Readonly<z.output<typeof skemaSetelan>>;
export type AlasanSetelan = Setelan['alasan'][number];

/** An office that decided nothing yet. */
export const SETELAN_KOSONG: Setelan = { tambahan: {}, alasan: [], perangkat: null };
