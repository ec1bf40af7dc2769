import { type PengaturanGerbang, saluranGerbang } from './gerbang.ts';
import type { CaraKabar } from './kantor-kabar.ts';
import { type PengaturanSurel, saluranSurel } from './surel.ts';

/** Opens the channels that are set up. */
export function caraKabar({
  surel,
  gerbang,
  tenang,
  ingat,
}: Pick<CaraKabar, 'tenang' | 'ingat'> & {
  readonly surel: PengaturanSurel | null;
  readonly gerbang: PengaturanGerbang | null;
}): CaraKabar {
  return {
    saluran: [...(surel ? [saluranSurel(surel)] : []), ...(gerbang ? [saluranGerbang(gerbang)] : [])],
    tenang,
    ingat,
  };
}
