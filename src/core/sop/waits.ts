import type { Problem } from './problem.ts';
import type { Hop, Sop } from './schema.ts';

/** What the pemohon carries must first have been handed over: "dibawa" stands right after "diambil". */
export function waitProblems(sop: Sop): Problem[] {
  return sop.kegiatan.flatMap((k, at) =>
    (['ya', 'tidak'] as const).flatMap((cabang) =>
      carriedUnhanded(k.bacaan[cabang] ?? []).map((i) => ({
        path: ['kegiatan', at, 'bacaan', cabang, i],
        message: `Langkah ${k.no}: tunggu "dibawa" harus tepat sesudah tunggu "diambil".`,
      })),
    ),
  );
}

function carriedUnhanded(hops: readonly Hop[]): number[] {
  return hops.flatMap((hop, i) => (hop.jenis === 'dibawa' && hops[i - 1]?.jenis !== 'diambil' ? [i] : []));
}
