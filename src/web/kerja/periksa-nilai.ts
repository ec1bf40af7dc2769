import type { Penilaian } from '../../core/berkas/berkas.ts';
import type { Posisi } from '../../core/berkas/posisi.ts';
import { kegiatan, pelaksana } from '../../core/sop/lookup.ts';
import type { BahanKerja } from './bahan.ts';

/** A verdict with the step that gave it. */
export interface NilaiLangkah {
  readonly langkah: number;
  readonly nilai: Penilaian;
}

/** The step whose verdicts count at a position: the step itself, or the one whose exit the berkas is on. */
export function langkahPosisi(posisi: Posisi): number | undefined {
  if (posisi.di === 'langkah') return posisi.langkah;
  return posisi.di === 'jalan' ? posisi.dari : undefined;
}

/** The newest verdict on a persyaratan by any step; undefined when nobody judged it yet. */
export function nilaiTerakhir(
  { berkas }: Pick<BahanKerja, 'berkas'>,
  syarat: string,
): NilaiLangkah | undefined {
  return semuaNilai(berkas, syarat).at(-1);
}

/** The newest verdict of another step that still stands: an earlier office accepted it. */
export function nilaiLangkahLain(
  { berkas }: Pick<BahanKerja, 'berkas'>,
  syarat: string,
  langkah: number,
): NilaiLangkah | undefined {
  return semuaNilai(berkas, syarat)
    .filter((n) => n.langkah !== langkah && n.nilai.berlaku)
    .at(-1);
}

function semuaNilai(berkas: BahanKerja['berkas'], syarat: string): NilaiLangkah[] {
  return Object.entries(berkas.penilaian)
    .flatMap(([no, perSyarat]) => {
      const nilai = perSyarat[syarat];
      return nilai ? [{ langkah: Number(no), nilai }] : [];
    })
    .sort((a, b) => a.nilai.saat - b.nilai.saat);
}

/** The real office in which a step is done. */
export function kantorLangkah({ sop, berkas, dir }: BahanKerja, langkah: number): string {
  const { unit } = pelaksana(sop, kegiatan(sop, langkah).bacaan.pelaksana);
  const id = berkas.kantor[unit];
  return (id === undefined ? undefined : dir.kantor(id)?.nama) ?? unit;
}

/** What is wanting, in the office's own words: the ready reason and what was added to it. */
export function kataKurang(
  bahan: Pick<BahanKerja, 'naskah' | 'teks'>,
  nilai: Pick<Penilaian, 'alasan' | 'catatan'>,
): string {
  const siap = bahan.naskah.alasanKurang.find((a) => a.kunci === nilai.alasan)?.label;
  const sendiri = (nilai.catatan && bahan.teks(nilai.catatan))?.trim().replace(/[.\s]+$/u, '');
  if (nilai.alasan === ALASAN_SENDIRI) return sendiri ?? '';
  return [siap, sendiri].filter((t) => t !== undefined && t !== '').join(', ');
}

/** Key of the reason that asks for own words. */
export const ALASAN_SENDIRI = 'lainnya';
