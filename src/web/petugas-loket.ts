import type { PenugasanTercatat } from '../core/organisasi/penugasan-tercatat.ts';
import type { Layar } from './layar.ts';

/** The appointment under which this person serves the counter, if any. */
export function petugasLoket({
  penugasan,
  dunia,
}: Pick<Layar, 'penugasan' | 'dunia'>): PenugasanTercatat | undefined {
  return penugasan.find((p) => p.pelaksana === dunia.naskah.sop.nilai.penerimaan.pelaksana);
}
