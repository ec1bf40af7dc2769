import type { Berkas } from './berkas.ts';
import { replay } from './evolve.ts';
import type { Catatan, JenisPeristiwa } from './peristiwa.ts';
import type { Tempat } from './posisi.ts';

/** Acts by which a post says that it looked at what the berkas holds: accepted, signed, judged, filled or sent back. */
const MELIHAT: ReadonlySet<JenisPeristiwa> = new Set([
  'diparaf',
  'ditandatangani',
  'diperiksa',
  'form_diisi',
  'dikembalikan',
] as const);

/**
 * The berkas as this post last judged it, for "show first what changed since"; undefined when it never did. `saat` is
 * when that was. Pure.
 */
export function terakhirDilihat(
  riwayat: readonly Catatan[],
  { pelaksana, kantor }: Tempat,
): { readonly saat: number; readonly berkas: Berkas } | undefined {
  const at = riwayat.findLastIndex(
    ({ peristiwa, pelaku }) =>
      MELIHAT.has(peristiwa.jenis) &&
      pelaku.jenis === 'pejabat' &&
      pelaku.pelaksana === pelaksana &&
      pelaku.kantor === kantor,
  );
  const saat = riwayat[at]?.terjadi;
  return saat === undefined ? undefined : { saat, berkas: replay(riwayat.slice(0, at + 1)) };
}

/** The persyaratan whose documents are not those of before, in the order of the list. */
export function dokumenBerubah(dulu: Berkas, kini: Berkas): readonly string[] {
  const semua = [...new Set([...kini.syarat, ...Object.keys(kini.dokumen)])];
  return semua.filter((s) => (kini.dokumen[s]?.length ?? 0) !== (dulu.dokumen[s]?.length ?? 0));
}
