import { lajurArsip } from '../../core/berkas/arsip-kini.ts';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { pelaksanaBertindak } from '../../core/sop/lookup.ts';
import type { Layar } from '../layar.ts';

/** The kantor whose archive this person may look at: those in which they hold an acting post. */
export function kantorArsip({ penugasan, dunia }: Layar): readonly string[] {
  const bertindak = new Set(pelaksanaBertindak(dunia.naskah.sop.nilai).map((p) => p.kunci));
  return [...new Set(penugasan.filter((p) => bertindak.has(p.pelaksana)).map((p) => p.kantor))];
}

/** The appointments under which this person keeps an archive: filing, lending, moving, and its digital bundle. */
export function penugasanArsip({ penugasan, dunia }: Layar): readonly PenugasanTercatat[] {
  const lajur = lajurArsip(dunia.naskah.sop.nilai);
  return penugasan.filter((p) => lajur.includes(p.pelaksana));
}
