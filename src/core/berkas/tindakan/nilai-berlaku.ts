import { kegiatan } from '../../sop/lookup.ts';
import type { Sop } from '../../sop/schema.ts';
import type { Berkas, Penilaian } from '../berkas.ts';
import { BUTIR_FORM } from '../peristiwa.ts';

/**
 * What a check judges: the persyaratan, and where the step checks without filling, the form isian itself
 * ("memeriksa ulang form isian serta kelengkapan persyaratan").
 */
export function butirDinilai(sop: Sop, berkas: Berkas, langkah: number): readonly string[] {
  const mengisi = kegiatan(sop, langkah).bacaan.kerja.some((k) => k.jenis === 'isi_form');
  return berkas.isian === null || mengisi ? berkas.syarat : [...berkas.syarat, BUTIR_FORM];
}

/** Verdicts of this step that still stand; the others are to be judged (again). */
export function nilaiBerlaku(sop: Sop, berkas: Berkas, langkah: number): Readonly<Record<string, Penilaian>> {
  const butir = butirDinilai(sop, berkas, langkah);
  const all = Object.entries(berkas.penilaian[langkah] ?? {});
  return Object.fromEntries(all.filter(([kunci, nilai]) => nilai.berlaku && butir.includes(kunci)));
}

/** What has no standing verdict of this step: after a return, only what changed. */
export function perluDinilai(sop: Sop, berkas: Berkas, langkah: number): readonly string[] {
  const standing = nilaiBerlaku(sop, berkas, langkah);
  return butirDinilai(sop, berkas, langkah).filter((kunci) => !Object.hasOwn(standing, kunci));
}
