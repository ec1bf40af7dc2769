import { alamat } from './alamat.ts';

/** Where to go on to after a login or a changed password: only into our own pages, the task box otherwise. */
export function tujuan(lanjut: string | undefined): string {
  return lanjut?.startsWith('/k/') && !lanjut.includes('\\') ? lanjut : alamat.tugas();
}
