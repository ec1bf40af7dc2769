import type { Unggahan } from '../store/berkas/alat.ts';
import type { KodeLembar } from './kode-lembar.ts';

/**
 * The same upload with its pages stood upright as the codes on them say: the original stays as it was sent, its copies
 * are turned. Pages without a code stay as they are.
 */
export function tegakkan(unggahan: Unggahan, kode: readonly KodeLembar[]): Unggahan {
  const banyak = Math.max(0, ...kode.map((k) => k.halaman));
  const putaran = Array.from(
    { length: banyak },
    (_, n) => kode.find((k) => k.halaman === n + 1)?.putaran ?? 0,
  );
  return putaran.every((p) => p === 0) ? unggahan : { ...unggahan, putaran };
}
