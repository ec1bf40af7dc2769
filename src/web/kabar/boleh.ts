import { lajurKabar } from '../../core/kabar/struktur.ts';
import type { Layar } from '../layar.ts';

/** The kantor whose news this person may send: where they hold a post that meets the pemohon. */
export function kantorKabar({ penugasan, dunia }: Pick<Layar, 'penugasan' | 'dunia'>): readonly string[] {
  const lajur = lajurKabar(dunia.naskah.sop.nilai);
  return [...new Set(penugasan.filter((p) => lajur.has(p.pelaksana)).map((p) => p.kantor))];
}
