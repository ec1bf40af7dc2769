import type { Dunia } from '../dunia.ts';

/** A set of official forms that an office may choose, with what is known of it. */
export interface PilihanPerangkat {
  readonly kunci: string;
  readonly nama: string;
  readonly pengetahuan: readonly string[];
}

/** The sets of forms that the files of this office define; empty where they define none. */
export function pilihanPerangkat(_dunia: Pick<Dunia, 'naskah'>): readonly PilihanPerangkat[] {
  return [];
}

/** The set that counts until the office chooses one. */
export function perangkatBawaan(_dunia: Pick<Dunia, 'naskah'>): string | undefined {
  return undefined;
}
