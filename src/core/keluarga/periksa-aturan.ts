import type { FormRingkas } from '../formulir/form-ringkas.ts';
import type { Isian } from '../formulir/isian.ts';
import type { KonteksAturan } from './aturan.ts';
import { DAFTAR_ATURAN } from './daftar-aturan.ts';
import { type CatatanAturan, periksaDaftar } from './periksa-daftar.ts';

/** What all the rules say of a family. */
export const periksaAturan = (
  form: FormRingkas,
  isian: Isian,
  konteks: KonteksAturan,
): readonly CatatanAturan[] => periksaDaftar(DAFTAR_ATURAN, form, isian, konteks);
