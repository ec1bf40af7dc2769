import type { Berkas } from '../../src/core/berkas/berkas.ts';
import type { HasilTekan } from '../../src/store/berkas/press.ts';

/** The state that a press led to; anything but success fails the test with what was answered. */
export function berhasil(hasil: HasilTekan): Berkas {
  if (hasil.hasil !== 'berhasil') throw new Error(JSON.stringify(hasil));
  return hasil.berkas;
}
