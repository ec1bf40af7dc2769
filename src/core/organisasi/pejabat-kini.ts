import { berlaku, type Penugasan, type StatusPenugasan } from './penugasan.ts';
import type { PenugasanTercatat } from './penugasan-tercatat.ts';

/** Every appointment of a person that is in force at an instant (epoch ms); one person may hold several. */
export function penugasanBerlaku<P extends Penugasan>(
  penugasan: readonly P[],
  orang: string,
  saat: number,
): readonly P[] {
  return penugasan.filter((p) => p.orang === orang && berlaku(p, saat));
}

// While a Plh. is in force the incumbent is away (UU 30/2014 Ps 14(1)); Plt. and definitif never overlap.
const URUTAN: readonly StatusPenugasan[] = ['plh', 'definitif', 'plt'];

/** Who acts in a post (id) at an instant (epoch ms): the Plh. if there is one, else the holder; latest start first. */
export function pejabatKini(
  penugasan: readonly PenugasanTercatat[],
  jabatan: string,
  saat: number,
): PenugasanTercatat | undefined {
  return penugasan
    .filter((p) => p.jabatan === jabatan && berlaku(p, saat))
    .sort((a, b) => URUTAN.indexOf(a.status) - URUTAN.indexOf(b.status) || b.mulai - a.mulai)[0];
}
