import type { Persyaratan } from '../formulir/persyaratan.skema.ts';
import type { KonteksAturan } from './aturan.ts';
import { TANDA_LAYANAN } from './tanda-layanan.ts';

/** What the rules know of a service and its neighbours; an unknown service has no marks. */
export const konteksLayanan = (
  { keperluan }: Pick<Persyaratan, 'keperluan'>,
  kunci: string,
): Pick<KonteksAturan, 'tanda' | 'layanan'> => ({
  tanda: keperluan.find((k) => k.kunci === kunci)?.aturan ?? [],
  layanan: Object.fromEntries(
    TANDA_LAYANAN.flatMap((tanda) => {
      const yang = keperluan.find((k) => k.aturan.includes(tanda));
      return yang === undefined ? [] : [[tanda, yang.label]];
    }),
  ),
});
