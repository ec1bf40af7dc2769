import type { Kegiatan, Sop } from '../sop/schema.ts';
import type { Kini } from './kini.ts';
import { letakKunjungan } from './sel.ts';
import type { Terukur } from './terukur.ts';
import { type UkuranSel, ukuranSel } from './ukuran-sel.ts';

/** One row of the heat map: a step as a whole. `no` 0 is the loket's unnumbered step. */
export interface UkuranLangkah extends UkuranSel {
  readonly no: number;
  readonly baku: number | null;
  readonly kini: number;
  readonly lewat: number;
  /** Decisions in the time, and how many said Tidak; undefined where the step decides nothing. */
  readonly putusan: { readonly semua: number; readonly tidak: number } | undefined;
}

export function ukuranLangkah(
  sop: Sop,
  kini: readonly Kini[],
  terukur: readonly Terukur[],
): readonly UkuranLangkah[] {
  return [{ no: 0, kegiatan: undefined }, ...sop.kegiatan.map((k) => ({ no: k.no, kegiatan: k }))].map(
    ({ no, kegiatan }) => {
      const disini = kini.filter((k) => letakKunjungan(k.kunjungan)?.langkah === no);
      const lalu = terukur.filter((t) => t.letak.langkah === no);
      return {
        no,
        baku: kegiatan?.waktu.menit ?? null,
        kini: disini.length,
        lewat: disini.filter((k) => k.keadaan === 'lewat').length,
        ...ukuranSel(lalu),
        putusan: kegiatan && putusan(kegiatan, lalu),
      };
    },
  );
}

function putusan({ bacaan }: Kegiatan, lalu: readonly Terukur[]): UkuranLangkah['putusan'] {
  if (!bacaan.tidak) return undefined;
  const diputus = lalu.filter((t) => t.kunjungan.jenis === 'langkah');
  const tidak = diputus.filter((t) => t.akhir === 'tidak').length;
  return { semua: tidak + diputus.filter((t) => t.akhir === 'ya').length, tidak };
}

/** Where a berkas stays longest, waiting and work together; undefined while too little was measured to say. */
export function tersendat(langkah: readonly UkuranLangkah[]): UkuranLangkah | undefined {
  const lama = (l: UkuranLangkah): number => (l.kerja ?? 0) + (l.tunggu ?? 0);
  const [pertama] = langkah
    .filter((l) => l.baku !== null && l.banyak >= CUKUP && lama(l) > l.baku)
    .toSorted((a, b) => lama(b) - lama(a));
  return pertama;
}

/** Fewer visits than this say nothing about a step. */
const CUKUP = 3;
