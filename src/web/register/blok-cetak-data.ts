import type { Blok, LembarBlok } from '../../store/berkas/blok.ts';
import { tercetak } from '../cetak/tercetak.ts';
import { BLOK, LEMBAR_BLOK } from '../kata/blok.ts';
import type { Layar } from '../layar.ts';
import { lembarRegister, type LembarRegister } from './buku-cetak-data.ts';

/** A pad as its template cetak/blok.typ takes it: A6, two sheets of each number still free. */
export interface BlokCetak extends LembarRegister {
  readonly ukuran: 'a6';
  readonly nomor: readonly string[];
  readonly kata: typeof LEMBAR_BLOK;
}

/** The sheets of a pad; a number that is used or void already is not printed again. */
export function blokCetak(layar: Layar, { kantor }: Blok, lembar: readonly LembarBlok[]): BlokCetak {
  return tercetak({
    ...lembarRegister(layar, kantor, BLOK.judul),
    ukuran: 'a6' as const,
    nomor: lembar.filter((l) => l.berkas === null && l.batal === null).map((l) => l.nomor),
    kata: LEMBAR_BLOK,
  });
}
