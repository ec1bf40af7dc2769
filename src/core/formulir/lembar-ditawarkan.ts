import { ambil, type Isian } from './isian.ts';
import type { LembarPendamping } from './lembar.skema.ts';

/** A companion sheet of one service. `pilihan`: the field of the form that says `ya` while it is wanted. */
export interface LembarLayanan {
  readonly lembar: LembarPendamping;
  readonly pilihan?: string | undefined;
}

/** The value with which a sheet that may be chosen is wanted. */
export const DIPAKAI = 'ya';

/** Whether a sheet belongs to what stands on the form now: chosen where it may be, and its condition met. */
export function ditawarkan({ lembar, pilihan }: LembarLayanan, isian: Isian): boolean {
  if (pilihan !== undefined && ambil(isian.nilai, pilihan) !== DIPAKAI) return false;
  const { bila } = lembar;
  if (bila === undefined) return true;
  const nilai = [ambil(isian.nilai, bila.field), ...isian.baris.map((b) => ambil(b, bila.field))];
  return nilai.some((n) => bila.salah_satu.includes(n));
}
