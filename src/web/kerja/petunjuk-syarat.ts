import { alternatif } from '../../core/formulir/kekurangan.ts';
import { LOKET } from '../kata/loket.ts';
import { PERIKSA } from '../kata/periksa.ts';
import { SYARAT_UMUM } from '../kata/syarat.ts';
import type { ButirPersyaratan } from './naskah-berkas.ts';

/** What the counter reads under an item: in what shape, when, instead of what, until when, by what basis. */
export function petunjukSyarat(syarat: ButirPersyaratan, daftar: readonly ButirPersyaratan[]): string {
  const lain = alternatif(daftar, syarat).filter((s) => s !== syarat);
  const bentuk = syarat.bentuk === undefined ? undefined : SYARAT_UMUM.bentuk[syarat.bentuk];
  return [
    bentuk && `${bentuk}.`,
    syarat.bila,
    lain.length > 0 && PERIKSA.cukupSatu(lain.map((s) => s.label)),
    syarat.bantuan,
    syarat.berlaku,
    syarat.dasar && LOKET.dasar(syarat.dasar),
  ]
    .filter(Boolean)
    .join(' ');
}
