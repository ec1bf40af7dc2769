import type { Aturan } from './aturan.ts';
import { ATURAN_BIODATA } from './aturan-biodata.ts';
import { ATURAN_DASAR } from './aturan-dasar.ts';

/** Every rule of a family, in the order in which it speaks. */
export const DAFTAR_ATURAN: readonly Aturan[] = [...ATURAN_DASAR, ...ATURAN_BIODATA];
