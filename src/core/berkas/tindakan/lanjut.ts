import { kerja } from '../../sop/lookup.ts';
import type { Tolak } from '../penolakan.ts';
import type { Penulis } from '../penulis.ts';
import { belumTerpenuhi } from './perlu.ts';
import type { Situasi } from './tindakan.ts';

/** Ends one piece of a step's work: the next piece of the same step, or out by Ya. Needs must be met before Ya. */
export function lanjut(
  situasi: Situasi,
  now: { langkah: number; bagian: number },
  tulis: Penulis,
): Tolak | undefined {
  const bagian = now.bagian + 1;
  if (kerja(situasi.sop, now.langkah, bagian)) {
    tulis.pindah({ di: 'langkah', langkah: now.langkah, bagian }, 'bagian');
    return undefined;
  }
  tulis.keluar(now.langkah, 'ya');
  return undefined;
}

/** The refusal that stands between this piece of work and Ya, if it is the step's last piece. */
export function halangan(situasi: Situasi, now: { langkah: number; bagian: number }): Tolak | undefined {
  return kerja(situasi.sop, now.langkah, now.bagian + 1) ? undefined : belumTerpenuhi(situasi, now.langkah);
}
