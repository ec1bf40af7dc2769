import type { Kantor } from '../../core/organisasi/kantor.ts';
import type { Organisasi } from '../../core/organisasi/organisasi.ts';
import { pelaksana } from '../../core/sop/lookup.ts';
import type { Sop } from '../../core/sop/schema.ts';

/** The kantor that have a loket: those of the unit in which this SOP begins. */
export function kantorLoket(sop: Sop, { kantor }: Organisasi): readonly Kantor[] {
  const { unit } = pelaksana(sop, sop.penerimaan.pelaksana);
  return kantor.filter((k) => k.unit === unit);
}

/** Which kantor plays each unit for a berkas that begins in this one: itself, and those above it. */
export function kantorPerUnit(
  sop: Sop,
  { kantor }: Organisasi,
  asal: Kantor,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sop.unit.flatMap((u) => {
      if (u.kunci === asal.unit) return [[u.kunci, asal.id]];
      const sejenis = kantor.filter((k) => k.unit === u.kunci);
      const lain = sejenis.find((k) => k.id === asal.induk) ?? sejenis[0];
      return lain ? [[u.kunci, lain.id]] : [];
    }),
  );
}
