import type { Persyaratan } from './persyaratan.skema.ts';
import { terapkanSetelan } from './setelan.ts';
import type { Setelan } from './setelan.skema.ts';

/** One thing that a version of the settings changed; null: it was not there, or not in use. */
export interface BedaSetelan {
  readonly apa: 'tambahan' | 'alasan' | 'perangkat';
  readonly kunci: string;
  /** What it is called; a reason by its words before. */
  readonly nama: string;
  readonly dari: string | null;
  readonly menjadi: string | null;
}

/** What differs between two versions of the settings, over the file as it is now. */
export function bedaSetelan(data: Persyaratan, lama: Setelan, baru: Setelan): readonly BedaSetelan[] {
  const [dulu, kini] = [terapkanSetelan(data, lama), terapkanSetelan(data, baru)];
  const tambahan = kini.tambahan_setempat.flatMap((t): readonly BedaSetelan[] => {
    const dari = dasarAktif(dulu.tambahan_setempat.find((d) => d.kunci === t.kunci));
    const menjadi = dasarAktif(t);
    return dari === menjadi ? [] : [{ apa: 'tambahan', kunci: t.kunci, nama: t.label, dari, menjadi }];
  });
  const kunci = [...new Set([...dulu.alasan_kurang, ...kini.alasan_kurang].map((a) => a.kunci))];
  const alasan = kunci.flatMap((k): readonly BedaSetelan[] => {
    const [a, b] = [dulu, kini].map((d) => d.alasan_kurang.find((x) => x.kunci === k));
    const [dari, menjadi] = [kata(a), kata(b)];
    if (dari === menjadi && a?.cukup_foto === b?.cukup_foto) return [];
    return [{ apa: 'alasan', kunci: k, nama: a?.label ?? b?.label ?? k, dari, menjadi }];
  });
  const { perangkat: dari } = lama;
  const { perangkat: menjadi } = baru;
  const perangkat = { apa: 'perangkat', kunci: 'perangkat', nama: '', dari, menjadi } as const;
  return [...tambahan, ...alasan, ...(dari === menjadi ? [] : [perangkat])];
}

function dasarAktif(t: Persyaratan['tambahan_setempat'][number] | undefined): string | null {
  return t?.aktif ? t.dasar : null;
}

function kata(a: Persyaratan['alasan_kurang'][number] | undefined): string | null {
  return a === undefined || a.pensiun ? null : a.label;
}
