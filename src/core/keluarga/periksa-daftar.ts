import type { FormRingkas } from '../formulir/form-ringkas.ts';
import type { Isian } from '../formulir/isian.ts';
import type { Catatan } from '../formulir/periksa.ts';
import { type Aturan, kalimatAturan, type KonteksAturan } from './aturan.ts';
import { bacaKeluarga } from './keluarga.ts';

/** A finding with the rule that made it. */
export interface CatatanAturan extends Catatan {
  readonly aturan: string;
  readonly tingkat: Aturan['tingkat'];
}

/** What these rules say of a family, in their order. No clock, no code lists: the same in the server and in a browser. */
export const periksaDaftar = (
  daftar: readonly Aturan[],
  form: FormRingkas,
  isian: Isian,
  konteks: KonteksAturan,
): readonly CatatanAturan[] => {
  const keluarga = bacaKeluarga(form, isian);
  if (keluarga === undefined) return [];
  return daftar
    .filter(({ tanda }) => tanda === undefined || konteks.tanda.includes(tanda))
    .flatMap((aturan) =>
      aturan.periksa(keluarga, konteks).map((tempat) => ({
        path: tempat.path,
        pesan: kalimatAturan(aturan, tempat),
        aturan: aturan.kunci,
        tingkat: aturan.tingkat,
      })),
    );
};
