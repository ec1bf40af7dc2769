import type { Keluarga } from './keluarga.ts';
import type { TandaLayanan } from './tanda-layanan.ts';

/** What a rule knows beside the family: the day, and what the service says about itself. */
export interface KonteksAturan {
  /** ISO 8601, the office's own day. */
  readonly hariIni: string;
  readonly tanda: readonly TandaLayanan[];
  /** The label of the service with this mark, so that a sentence can send there. */
  readonly layanan: Readonly<Partial<Record<TandaLayanan, string>>>;
}

/** Where a rule is broken, and the words that its sentence takes in. */
export interface Tempat {
  readonly path: string;
  readonly isi?: Readonly<Record<string, string>>;
}

/**
 * One rule of a family: its article, its sentence (what is wrong and what to do; `{nama}` is taken from the place), and
 * how hard it is. Pure and silent about what is not known.
 */
export interface Aturan {
  readonly kunci: string;
  /** Article or practice it rests on; says so where the text was not read. */
  readonly dasar: string;
  /** `kesalahan` hinders the form, `peringatan` asks to look again. */
  readonly tingkat: 'kesalahan' | 'peringatan';
  readonly pesan: string;
  /** Keys without which it says nothing at all. */
  readonly membaca: readonly string[];
  /** Keys it demands: asked by the form and empty. */
  readonly menuntut?: readonly string[];
  /** Speaks only for services with this mark. */
  readonly tanda?: TandaLayanan;
  readonly periksa: (keluarga: Keluarga, konteks: KonteksAturan) => readonly Tempat[];
}

/** The sentence with its words; a word that the place does not give stays empty. */
export const kalimatAturan = ({ pesan }: Pick<Aturan, 'pesan'>, { isi = {} }: Tempat): string =>
  pesan
    .replace(/\{(\w+)\}/gu, (_, kunci: string) => (Object.hasOwn(isi, kunci) ? (isi[kunci] ?? '') : ''))
    .replace(/ {2,}/gu, ' ')
    .trim();
