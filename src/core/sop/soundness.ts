import type { Problem } from './problem.ts';
import { reachabilityProblems } from './reachability.ts';
import type { Hop, Kegiatan, Sop } from './schema.ts';
import { signatureProblems } from './signatures.ts';
import { stageProblems } from './stages.ts';
import { waitProblems } from './waits.ts';

/** Everything that makes a well-formed SOP impossible to run. Empty means sound. */
export function soundnessProblems(sop: Sop): readonly Problem[] {
  const named = [
    ...duplicateProblems(sop),
    ...nameProblems(sop),
    ...decisionProblems(sop),
    ...waitProblems(sop),
    ...stageProblems(sop),
  ];
  if (named.length > 0) return named;
  const flow = reachabilityProblems(sop);
  return flow.length > 0 ? flow : signatureProblems(sop);
}

function duplicateProblems(sop: Sop): Problem[] {
  const lists = [
    { at: 'kegiatan', field: 'no', word: 'Langkah', values: sop.kegiatan.map((k) => k.no) },
    { at: 'pelaksana', field: 'kunci', word: 'Pelaksana', values: sop.pelaksana.map((p) => p.kunci) },
    { at: 'unit', field: 'kunci', word: 'Unit', values: sop.unit.map((u) => u.kunci) },
    { at: 'surat', field: 'kunci', word: 'Surat', values: sop.surat.map((s) => s.kunci) },
    {
      at: 'tanda_tangan',
      field: 'kunci',
      word: 'Tanda tangan',
      values: sop.tanda_tangan.map((t) => t.kunci),
    },
  ];
  return lists.flatMap(({ at, field, word, values }) =>
    repeated(values).map((i) => ({
      path: [at, i, field],
      message: `${word} "${values[i]}" ditulis dua kali.`,
    })),
  );
}

function repeated(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}

/** Names used in the reading must exist: pelaksana, units, steps, signatures, papers. */
function nameProblems(sop: Sop): Problem[] {
  const lanes = new Set(sop.pelaksana.map((p) => p.kunci));
  const units = new Set(sop.unit.map((u) => u.kunci));
  const steps = new Set(sop.kegiatan.map((k) => k.no));
  const signatures = new Set(sop.tanda_tangan.map((t) => t.kunci));
  const papers = new Set(sop.surat.map((s) => s.kunci));

  const lane = (path: Problem['path'], kunci: string): Problem[] =>
    lanes.has(kunci) ? [] : [{ path, message: `Pelaksana "${kunci}" tidak ada di daftar pelaksana.` }];
  const step = (path: Problem['path'], no: number): Problem[] =>
    steps.has(no) ? [] : [{ path, message: `Langkah ${no} tidak ada.` }];
  const signature = (path: Problem['path'], kunci: string): Problem[] =>
    signatures.has(kunci)
      ? []
      : [{ path, message: `Tanda tangan "${kunci}" tidak ada di daftar tanda tangan.` }];

  const hopNames = (path: Problem['path'], hop: Hop): Problem[] => {
    switch (hop.jenis) {
      case 'langkah':
      case 'beritahu':
        return step([...path, hop.jenis], hop.langkah);
      case 'tanda_tangan':
        return [...lane([...path, 'pelaksana'], hop.pelaksana), ...signature([...path, 'tanda'], hop.tanda)];
      case 'diambil':
        return [
          ...lane([...path, 'pelaksana'], hop.pelaksana),
          ...hop.surat.flatMap((s, at) =>
            papers.has(s)
              ? []
              : [{ path: [...path, 'surat', at], message: `Surat "${s}" tidak ada di daftar surat.` }],
          ),
        ];
      case 'perbaikan':
      case 'dibawa':
        return lane([...path, 'pelaksana'], hop.pelaksana);
      case 'selesai':
        return [];
    }
  };

  const stepNames = (k: Kegiatan, at: number): Problem[] => {
    const base = ['kegiatan', at, 'bacaan'] as const;
    const { kembali } = k.bacaan;
    return [
      ...lane([...base, 'pelaksana'], k.bacaan.pelaksana),
      ...k.bacaan.ya.flatMap((hop, i) => hopNames([...base, 'ya', i], hop)),
      ...(k.bacaan.tidak ?? []).flatMap((hop, i) => hopNames([...base, 'tidak', i], hop)),
      ...k.bacaan.perlu.flatMap((need, i) => [
        ...signature([...base, 'perlu', i], need.tanda),
        ...(need.jenis === 'pindaian'
          ? need.oleh.flatMap((kunci, n) => lane([...base, 'perlu', i, 'oleh', n], kunci))
          : []),
      ]),
      ...k.bacaan.kerja.flatMap((w, i) =>
        w.jenis === 'tanda_tangan' ? signature([...base, 'kerja', i], w.tanda) : [],
      ),
      ...(kembali && kembali.ke !== 'penerimaan' ? step([...base, 'kembali', 'ke'], kembali.ke) : []),
      ...returnWorkProblems(sop, k, at),
    ];
  };

  return [
    ...sop.pelaksana.flatMap((p, at) =>
      units.has(p.unit)
        ? []
        : [{ path: ['pelaksana', at, 'unit'], message: `Unit "${p.unit}" tidak ada di daftar unit.` }],
    ),
    ...sop.tanda_tangan.flatMap((t, at) =>
      t.oleh === 'pemohon' ? [] : lane(['tanda_tangan', at, 'oleh'], t.oleh),
    ),
    ...lane(['penerimaan', 'pelaksana'], sop.penerimaan.pelaksana),
    ...step(['penerimaan', 'ke'], sop.penerimaan.ke),
    ...sop.kegiatan.flatMap(stepNames),
    ...(
      ['batalkan', 'tolak', 'alihkan', 'buka_kembali', 'koreksi', 'batal_nomor', 'pengembalian'] as const
    ).flatMap((name) =>
      (sop.luar_bagan[name]?.pelaksana ?? []).flatMap((kunci, i) =>
        lane(['luar_bagan', name, 'pelaksana', i], kunci),
      ),
    ),
    ...step(['luar_bagan', 'koreksi', 'ke'], sop.luar_bagan.koreksi.ke),
  ];
}

/** A return may name the work at which it lands; that step must have it. */
function returnWorkProblems(sop: Sop, k: Kegiatan, at: number): Problem[] {
  const { kembali } = k.bacaan;
  if (!kembali?.kerja) return [];
  const target = sop.kegiatan.find((other) => other.no === kembali.ke);
  if (target?.bacaan.kerja.some((w) => w.jenis === kembali.kerja)) return [];
  const path = ['kegiatan', at, 'bacaan', 'kembali', 'kerja'];
  return [{ path, message: `Langkah ${kembali.ke} tidak punya kerja "${kembali.kerja}".` }];
}

/** A decision has exactly two exits, and only a decision has (PermenPAN-RB 35/2012). Its work decides: `periksa`. */
function decisionProblems(sop: Sop): Problem[] {
  return sop.kegiatan.flatMap((k, at) => {
    const path = ['kegiatan', at, 'bacaan'];
    const decides = k.bacaan.simbol === 'keputusan';
    const judges = k.bacaan.kerja.some((w) => w.jenis === 'periksa');
    if (decides && !k.bacaan.tidak)
      return [{ path, message: `Langkah ${k.no} keputusan, tetapi jalan "tidak" belum ada.` }];
    if (!decides && k.bacaan.tidak)
      return [{ path, message: `Langkah ${k.no} bukan keputusan, tetapi punya jalan "tidak".` }];
    if (decides !== judges)
      return [{ path, message: `Langkah ${k.no}: simbol keputusan dan kerja "periksa" harus berpasangan.` }];
    if (decides && !k.bacaan.tombol.tidak)
      return [{ path: [...path, 'tombol'], message: `Langkah ${k.no}: kata tombol "tidak" belum ada.` }];
    if (k.bacaan.kembali && !k.bacaan.tombol.kembali) {
      return [{ path: [...path, 'tombol'], message: `Langkah ${k.no}: kata tombol "kembali" belum ada.` }];
    }
    return [];
  });
}
