import { BUTIR_FORM } from '../../core/berkas/peristiwa.ts';
import type { Persyaratan } from '../../core/formulir/persyaratan.skema.ts';
import { cariAlasan } from '../../core/formulir/persyaratan.ts';
import { MONITOR } from '../kata/monitor.ts';

/** What an item of a check is called: a persyaratan of the office's list, a local extra too, or the form. */
export function namaButir({ syarat, tambahan_setempat: tambahan }: Persyaratan, kunci: string): string {
  if (kunci === BUTIR_FORM) return MONITOR.sebab.form;
  return [...syarat, ...tambahan].find((s) => s.kunci === kunci)?.label ?? kunci;
}

/** A reason of the office's list in words, also one that is no longer offered. */
export function namaAlasan(daftar: Persyaratan, alasan: string | null): string {
  if (alasan === null) return MONITOR.sebab.tanpaAlasan;
  return cariAlasan(daftar, alasan)?.label ?? alasan;
}
