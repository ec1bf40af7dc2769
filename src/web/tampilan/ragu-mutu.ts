import type { KurangMutu } from '../../core/foto/mutu.ts';
import { MUTU } from '../kata/unggah.ts';

/** What to say of a picture that came out badly; of several, the page is named. Nothing where all is well. */
export function raguMutu(halaman: readonly (readonly KurangMutu[] | null | undefined)[]): readonly string[] {
  return halaman.flatMap((kurang, n) =>
    (kurang ?? []).map((k) => (halaman.length > 1 ? MUTU.halaman(n + 1, MUTU[k]) : MUTU[k])),
  );
}
