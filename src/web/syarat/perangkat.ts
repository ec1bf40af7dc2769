import type { DaftarPerangkat } from '../../core/formulir/perangkat.skema.ts';
import type { Dunia } from '../dunia.ts';

/** A set of official forms that an office may choose, with what is known of it. */
export type PilihanPerangkat = DaftarPerangkat['perangkat'][number];

/** The sets of forms that the files of this office define; empty where they define none. */
export function pilihanPerangkat(dunia: Pick<Dunia, 'naskah'>): readonly PilihanPerangkat[] {
  return daftar(dunia)?.perangkat ?? [];
}

/** The set that counts until the office chooses one. */
export function perangkatBawaan(dunia: Pick<Dunia, 'naskah'>): string | undefined {
  return daftar(dunia)?.bawaan;
}

/** Every form of an SOP is read with the same sets. */
function daftar({ naskah }: Pick<Dunia, 'naskah'>): DaftarPerangkat | undefined {
  return [...naskah.formulir.values()].flatMap(({ nilai }) => nilai.perangkat ?? [])[0];
}
