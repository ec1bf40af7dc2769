import type { Berkas, Dokumen } from './berkas.ts';
import type { DokumenBaru } from './perintah.ts';
import type { Peristiwa } from './peristiwa.ts';

/** The pages of a persyaratan that count now, in order: those of its newest version. Empty when there is none. */
export function halamanKini({ dokumen }: Pick<Berkas, 'dokumen'>, syarat: string): readonly Dokumen[] {
  const semua = dokumen[syarat] ?? [];
  const terbaru = semua.at(-1)?.versi;
  return semua.filter((d) => d.versi === terbaru);
}

/** The pages that were replaced, newest version first; within a version in order. */
export function halamanDulu({ dokumen }: Pick<Berkas, 'dokumen'>, syarat: string): readonly Dokumen[] {
  const semua = dokumen[syarat] ?? [];
  const terbaru = semua.at(-1)?.versi ?? 0;
  return semua.filter((d) => d.versi < terbaru).toSorted((a, b) => b.versi - a.versi);
}

/**
 * The events of documents that come in with one press: of each persyaratan the later ones are further pages, and what
 * was to add to nothing begins the first version.
 */
export function dokumenDitambah(
  berkas: Pick<Berkas, 'dokumen'>,
  dokumen: readonly DokumenBaru[],
): readonly Extract<Peristiwa, { jenis: 'dokumen_ditambah' }>[] {
  return dokumen.map(({ syarat, dokumen: { id, hash }, lanjutan = false, lewat = 'layar' }, ke) => ({
    jenis: 'dokumen_ditambah',
    syarat,
    dokumen: id,
    hash,
    lanjutan:
      (lanjutan && halamanKini(berkas, syarat).length > 0) ||
      dokumen.slice(0, ke).some((d) => d.syarat === syarat),
    lewat,
  }));
}
