import { kegiatan, kerja } from '../../sop/lookup.ts';
import type { Situasi } from './tindakan.ts';

/**
 * The word on the button of a kind of work: the SOP's own where the press ends the step, `sendiri` where more work of
 * the same step follows. Two buttons with one word would say the same of two different presses.
 */
export function labelKerja({ sop, berkas }: Situasi, sendiri: string): string {
  if (berkas.posisi.di !== 'langkah') return sendiri;
  const { langkah, bagian } = berkas.posisi;
  return kerja(sop, langkah, bagian + 1) ? sendiri : kegiatan(sop, langkah).bacaan.tombol.ya;
}
