import { kegiatan, labelTanda } from '../../sop/lookup.ts';
import { tandaBerlaku } from '../berkas.ts';
import { tolak, type Tolak } from '../penolakan.ts';
import type { Situasi } from './tindakan.ts';

/** What the step needs before it may say Ya: signatures that stand, and their scans (`perlu` in the SOP). */
export function belumTerpenuhi({ sop, berkas }: Omit<Situasi, 'oleh'>, langkah: number): Tolak | undefined {
  for (const perlu of kegiatan(sop, langkah).bacaan.perlu) {
    const nama = labelTanda(sop, perlu.tanda);
    const tanda = tandaBerlaku(berkas, perlu.tanda);
    if (!tanda && berkas.tandaTangan.some((t) => t.tanda === perlu.tanda)) {
      return tolak(
        'tanda_gugur',
        `Tanda tangan ${nama} sudah gugur. Berkas perlu ditandatangani lagi dahulu.`,
        [perlu.tanda],
      );
    }
    if (!tanda) return tolak('tanda_belum_ada', `Tanda tangan ${nama} belum ada.`, [perlu.tanda]);
    if (perlu.jenis === 'pindaian' && tanda.pindaian === null) {
      return tolak(
        'pindaian_belum_ada',
        `Pindaian lembar bertanda tangan ${nama} belum ada. Pindai lembarnya dahulu.`,
        [perlu.tanda],
      );
    }
  }
  return undefined;
}
