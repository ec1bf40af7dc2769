import { adaDiPerangkat } from '../../core/formulir/perangkat.ts';
import { lembarKantor } from '../cetak/sebut-surat.ts';
import type { Dunia } from '../dunia.ts';
import { CETAK_LEMBAR } from '../kata/cetak-lembar.ts';

/** A set of official forms that an office may choose, with what is known of it. */
export interface PilihanPerangkat {
  readonly kunci: string;
  readonly nama: string;
  readonly pengetahuan: readonly string[];
}

/** The sets of forms that the files of this office define, each with the sheets it prints; empty where they define none. */
export function pilihanPerangkat(dunia: Pick<Dunia, 'naskah'>): readonly PilihanPerangkat[] {
  const lembar = lembarKantor(dunia).toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
  return (daftar(dunia)?.perangkat ?? []).map((p) => ({
    kunci: p.kunci,
    nama: p.nama,
    pengetahuan: [
      CETAK_LEMBAR.dicetak(lembar.filter((l) => adaDiPerangkat(l, p)).map((l) => l.kode)),
      ...p.pengetahuan,
    ],
  }));
}

/** The set that counts until the office chooses one. */
export function perangkatBawaan(dunia: Pick<Dunia, 'naskah'>): string | undefined {
  return daftar(dunia)?.bawaan;
}

function daftar({ naskah }: Pick<Dunia, 'naskah'>) {
  return [...naskah.formulir.values()].map(({ nilai }) => nilai.perangkat).find((p) => p !== undefined);
}
