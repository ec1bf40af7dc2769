import type { Hubungan } from './peristiwa.ts';
import type { Pemegang, Tempat } from './posisi.ts';
import type { Rujukan } from './rujukan.ts';

/** A person who took papers from the office or brought them: the name is a reference, never a word of the chain. */
export interface Penerima {
  readonly nama: Rujukan;
  readonly hubungan: Hubungan;
}

/** Who can have a paper in hand: a post, the pemohon, or the place to which the SOP sends it in the end. */
export type PemegangSurat =
  ({ readonly jenis: 'pelaksana' } & Tempat) | { readonly jenis: 'pemohon' } | { readonly jenis: 'tujuan' };

/** One paper of the SOP's `surat`: who has it, since when, from whom, and through whose hands it went. */
export interface Lembar {
  readonly surat: string;
  readonly pemegang: PemegangSurat;
  readonly sejak: number;
  /** Who had it before; null while it has never changed hands. */
  readonly dari: PemegangSurat | null;
  /** Who received it from the office or brought it there; null where it followed the work inside an office. */
  readonly orang: Penerima | null;
  /** Since when it is known to be missing from what came in; null while nobody misses it. */
  readonly tidakIkut: number | null;
}

/** Where the papers are. The map as a whole first, then paper by paper: they need not stay together. */
export interface Surat {
  readonly pemegang: Pemegang;
  readonly surat: readonly string[];
  readonly sejak: number;
  readonly penerima: Penerima | null;
  readonly lembar: readonly Lembar[];
}

/** The papers as they came in at the loket. */
export function suratAwal(surat: readonly string[], loket: Tempat, saat: number): Surat {
  const pemegang = { jenis: 'pelaksana', ...loket } as const;
  const lembar = surat.map((kunci): Lembar => ({
    surat: kunci,
    pemegang,
    sejak: saat,
    dari: null,
    orang: null,
    tidakIkut: null,
  }));
  return { pemegang, surat, sejak: saat, penerima: null, lembar };
}

/** These papers change hands; the others stay where they are. Papers never seen before join. */
export function pindahTangan(
  semula: readonly Lembar[],
  surat: readonly string[],
  ke: Pick<Lembar, 'pemegang' | 'orang' | 'sejak'>,
): readonly Lembar[] {
  const baru = (l: Lembar | undefined, kunci: string): Lembar => ({
    ...ke,
    surat: kunci,
    dari: l?.pemegang ?? null,
    tidakIkut: null,
  });
  const ada = new Set(semula.map((l) => l.surat));
  return [
    ...semula.map((l) => (surat.includes(l.surat) ? baru(l, l.surat) : l)),
    ...surat.filter((s) => !ada.has(s)).map((s) => baru(undefined, s)),
  ];
}

/** Whether this post of this kantor, or any post of it, has the paper. */
export function padaKantor({ pemegang }: Lembar, kantor: string): boolean {
  return pemegang.jenis === 'pelaksana' && pemegang.kantor === kantor;
}
