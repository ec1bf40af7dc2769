import type { Berkas, Penilaian } from '../berkas.ts';

/** Verdicts of this step that still stand; the others are to be judged (again). */
export function nilaiBerlaku(berkas: Berkas, langkah: number): Readonly<Record<string, Penilaian>> {
  const all = Object.entries(berkas.penilaian[langkah] ?? {});
  return Object.fromEntries(all.filter(([syarat, nilai]) => nilai.berlaku && berkas.syarat.includes(syarat)));
}

/** Persyaratan without a standing verdict of this step: after a return, only what changed. */
export function perluDinilai(berkas: Berkas, langkah: number): readonly string[] {
  const standing = nilaiBerlaku(berkas, langkah);
  return berkas.syarat.filter((syarat) => !Object.hasOwn(standing, syarat));
}
