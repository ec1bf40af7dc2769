import type { Bawaan } from '../formulir/bawaan.ts';
import type { SyaratDiminta } from '../formulir/persyaratan.ts';
import type { CaraButir, IsiPermohonan } from './permohonan.ts';

/** One page of papers: a single paper, or papers of which one suffices. `kunci` is that of the first. */
export interface Butir {
  readonly kunci: string;
  readonly pilihan: readonly SyaratDiminta[];
}

/** The papers that are asked for by photograph or by bringing; where the number suffices, the form has it. */
export const daftarButir = (bawaan: readonly Bawaan[]): readonly Butir[] =>
  bawaan.flatMap((b): readonly Butir[] => {
    const pilihan = b.jenis === 'satu' ? [b.syarat] : b.pilihan;
    const [pertama] = pilihan;
    return pertama === undefined || pilihan.every((s) => s.bentuk === 'nomor')
      ? []
      : [{ kunci: pertama.kunci, pilihan }];
  });

/** Papers whose number alone is wanted. */
export const cukupNomor = (bawaan: readonly Bawaan[]): readonly SyaratDiminta[] =>
  bawaan.flatMap((b) => (b.jenis === 'satu' && b.syarat.bentuk === 'nomor' ? [b.syarat] : []));

/** The paper that was chosen of a page, and how it comes; undefined while the question is open. `tidak`: none is needed. */
export interface JawabanButir {
  readonly syarat: SyaratDiminta | null;
  readonly cara: CaraButir;
}

/** What was answered on a page of papers. */
export const jawabanButir = (
  { pilihan }: Butir,
  { syarat }: Pick<IsiPermohonan, 'syarat'>,
): JawabanButir | undefined => {
  for (const s of pilihan) {
    const cara = syarat[s.kunci];
    if (cara === 'foto' || cara === 'bawa') return { syarat: s, cara };
  }
  return pilihan.every((s) => syarat[s.kunci] === 'tidak') ? { syarat: null, cara: 'tidak' } : undefined;
};

/** Whether something is asked before the photograph: which of several, or whether it is needed at all. */
export const bertanyaDahulu = ({ pilihan }: Butir): boolean =>
  pilihan.length > 1 || pilihan.some((s) => s.bila !== undefined);

/** A page is done when the paper is in, will be brought, or is not needed. `masuk`: pictures by paper. */
export const butirSelesai = (
  butir: Butir,
  isi: Pick<IsiPermohonan, 'syarat'>,
  masuk: ReadonlyMap<string, number>,
): boolean => {
  const jawaban = jawabanButir(butir, isi);
  if (jawaban === undefined) return false;
  return jawaban.cara !== 'foto' || (masuk.get(jawaban.syarat?.kunci ?? '') ?? 0) > 0;
};

/** The answers of a page with this choice: `pilih` null says that none of its papers is needed. */
export const jawabButir = (
  { pilihan }: Butir,
  isi: IsiPermohonan,
  { pilih, cara }: { readonly pilih: string | null; readonly cara: CaraButir },
): IsiPermohonan => ({
  ...isi,
  syarat: {
    ...isi.syarat,
    ...Object.fromEntries(pilihan.map((s) => [s.kunci, s.kunci === pilih ? cara : ('tidak' as const)])),
  },
});

/** "Bila perkawinan sudah tercatat." as a question to answer: "Apakah perkawinan sudah tercatat?" */
export const pertanyaanBila = (bila: string): string =>
  `Apakah ${bila
    .trim()
    .replace(/^bila\s+/iu, '')
    .replace(/[.?]+$/u, '')}?`;

/** What is shown as original when the papers are handed over: everything that has an original and is part of this request. */
export const asliDibawa = (
  butir: readonly Butir[],
  isi: Pick<IsiPermohonan, 'syarat'>,
): readonly SyaratDiminta[] => butir.flatMap((b) => jawabanButir(b, isi)?.syarat ?? []);
