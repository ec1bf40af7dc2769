import type { BahanKerja, MetaDokumen } from './bahan.ts';

/** One picture or PDF of a persyaratan. */
export interface Lembar {
  readonly id: string;
  readonly saat: number;
  readonly meta: MetaDokumen | undefined;
  /** Of the newest delivery; older ones are kept and can still be looked at. */
  readonly baru: boolean;
}

/** The pictures of a persyaratan, newest delivery first. */
export function lembarSyarat({ berkas, dokumen }: BahanKerja, syarat: string): readonly Lembar[] {
  const semua = berkas.dokumen[syarat] ?? [];
  const terbaru = Math.max(...semua.map((d) => d.saat));
  const lembar = semua.map(({ id, saat }) => ({ id, saat, meta: dokumen.get(id), baru: saat === terbaru }));
  return [...lembar.filter((l) => l.baru), ...lembar.filter((l) => !l.baru)];
}

/** The picture to show beside the checklist: the one asked for by id or by persyaratan, else the first there is. */
export function lembarTerpilih(
  bahan: BahanKerja,
  urutan: readonly string[],
): { readonly syarat: string; readonly lembar: Lembar } | undefined {
  const semua = urutan.flatMap((syarat) => lembarSyarat(bahan, syarat).map((lembar) => ({ syarat, lembar })));
  const diminta = bahan.dokTerpilih;
  return semua.find((s) => s.lembar.id === diminta) ?? semua.find((s) => s.syarat === diminta) ?? semua[0];
}
