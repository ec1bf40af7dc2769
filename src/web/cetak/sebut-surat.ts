import type { LembarPendamping } from '../../core/formulir/lembar.skema.ts';
import { NAMA_SURAT } from '../kata/cetak.ts';
import type { Dunia } from '../dunia.ts';
import type { NaskahBerkas } from '../kerja/naskah-berkas.ts';

/** What a sheet needs to be called by its name. */
export type LembarDisebut = Pick<LembarPendamping, 'kunci' | 'kode' | 'judul'>;

/** The companion sheets that a berkas began with. */
export const lembarNaskah = ({ lembar }: Pick<NaskahBerkas, 'lembar'>): readonly LembarDisebut[] =>
  (lembar ?? []).map((l) => l.lembar);

/** Every companion sheet that the office prints now, each once. */
export function lembarKantor({ naskah }: Pick<Dunia, 'naskah'>): readonly LembarPendamping[] {
  const semua = [...naskah.formulir.values()].flatMap(({ nilai }) => [...nilai.lembar.values()]);
  return [...new Map(semua.map((l) => [l.kunci, l])).values()];
}

/** What a paper is called within a sentence: "tanda terima", "F-1.02"; a sheet nobody knows any more by its key. */
export const sebutSurat = (surat: string, lembar: readonly LembarDisebut[]): string =>
  NAMA_SURAT[surat] ?? lembar.find((l) => l.kunci === surat)?.kode ?? surat;

/** The same where it begins a line; a companion sheet with its title. */
export function judulSurat(surat: string, lembar: readonly LembarDisebut[]): string {
  const l = NAMA_SURAT[surat] === undefined ? lembar.find((x) => x.kunci === surat) : undefined;
  if (l) return `${l.kode} ${l.judul}`;
  const nama = sebutSurat(surat, lembar);
  return `${nama.slice(0, 1).toUpperCase()}${nama.slice(1)}`;
}
