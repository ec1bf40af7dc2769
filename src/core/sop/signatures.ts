import type { Problem } from './problem.ts';
import type { Hop, Kegiatan, Sop } from './schema.ts';

/** A signature that is needed must be given somewhere before it, on a form, and only by the one it belongs to. */
export function signatureProblems(sop: Sop): Problem[] {
  const named = [...neverGiven(sop), ...wrongGiver(sop)];
  return named.length > 0 ? named : givenTooLate(sop);
}

/** Every place that gives a signature: a step's own work, or the pemohon at a wait. */
function givers(sop: Sop): readonly { tanda: string; oleh: string }[] {
  return sop.kegiatan.flatMap((k) => [
    ...k.bacaan.kerja.flatMap((w) =>
      w.jenis === 'tanda_tangan' ? [{ tanda: w.tanda, oleh: k.bacaan.pelaksana }] : [],
    ),
    ...hops(k).flatMap((h) => (h.jenis === 'tanda_tangan' ? [{ tanda: h.tanda, oleh: 'pemohon' }] : [])),
  ]);
}

function neverGiven(sop: Sop): Problem[] {
  const given = new Set(givers(sop).map((g) => g.tanda));
  return sop.kegiatan.flatMap((k, at) =>
    k.bacaan.perlu.flatMap((need, i) =>
      given.has(need.tanda)
        ? []
        : [
            {
              path: ['kegiatan', at, 'bacaan', 'perlu', i],
              message: `Tanda tangan "${need.tanda}" diperlukan, tetapi tidak ada langkah yang memberikannya.`,
            },
          ],
    ),
  );
}

function wrongGiver(sop: Sop): Problem[] {
  return sop.tanda_tangan.flatMap((t, at) => {
    const wrong = givers(sop).find((g) => g.tanda === t.kunci && g.oleh !== t.oleh);
    if (!wrong) return [];
    const message = `Tanda tangan "${t.kunci}" milik "${t.oleh}", tetapi diberikan oleh "${wrong.oleh}".`;
    return [{ path: ['tanda_tangan', at, 'oleh'], message }];
  });
}

/** Walks from the start, gathering what each step gives; a step left locked waits for what only comes after it. */
function givenTooLate(sop: Sop): Problem[] {
  const reached = new Set([sop.penerimaan.ke]);
  const have = new Set<string>();
  for (let before = -1; before !== reached.size + have.size;) {
    before = reached.size + have.size;
    for (const k of sop.kegiatan) if (reached.has(k.no)) pass(k, reached, have);
  }
  return sop.kegiatan.flatMap((k, at) => {
    const missing = reached.has(k.no) ? locked(k, have) : undefined;
    if (missing === undefined) return [];
    const what = missing === FORM ? 'Form isian' : `Tanda tangan "${missing}"`;
    const message = `${what} diperlukan pada langkah ${k.no}, tetapi baru ada sesudahnya.`;
    return [{ path: ['kegiatan', at, 'bacaan'], message }];
  });
}

const FORM = ' form';

function pass(k: Kegiatan, reached: Set<number>, have: Set<string>): void {
  const { kerja, ya, tidak = [] } = k.bacaan;
  for (const [i, w] of kerja.entries()) {
    if (i === kerja.length - 1 && locked(k, have) !== undefined) break;
    if (w.jenis === 'isi_form') have.add(FORM);
    if (w.jenis === 'tanda_tangan' && have.has(FORM)) have.add(w.tanda);
  }
  const exits = locked(k, have) === undefined ? [ya, tidak] : [tidak];
  for (const hop of exits.flat()) {
    if (hop.jenis === 'tanda_tangan' && have.has(FORM)) have.add(hop.tanda);
    if (hop.jenis === 'langkah') reached.add(hop.langkah);
  }
}

/** The first thing that keeps a step from its Ya, given all that was gathered so far. */
function locked(k: Kegiatan, have: ReadonlySet<string>): string | undefined {
  const fills = k.bacaan.kerja.some((w) => w.jenis === 'isi_form');
  const signs = k.bacaan.kerja.some((w) => w.jenis === 'tanda_tangan');
  const waits = k.bacaan.ya.some((h) => h.jenis === 'tanda_tangan');
  if ((signs || waits) && !fills && !have.has(FORM)) return FORM;
  return k.bacaan.perlu.find((need) => !have.has(need.tanda))?.tanda;
}

function hops(k: Kegiatan): readonly Hop[] {
  return [...k.bacaan.ya, ...(k.bacaan.tidak ?? [])];
}
