import type { Rujukan } from '../../core/berkas/rujukan.ts';
import type { JenisTeks } from './rencana.ts';

/** A reference from the content alone: equal content, equal reference. For tests; a store makes its own, with a key. */
export function rujuk(jenis: JenisTeks, isi: unknown): Rujukan {
  const teks = `${jenis}:${JSON.stringify(isi)}`;
  const hash = `${sidik(teks, 0x811c9dc5)}${sidik(teks, 0x01000193)}`;
  return { id: `${jenis}-${hash}`, hash };
}

/** FNV-1a over UTF-16 units: spread, no secrecy. */
function sidik(teks: string, awal: number): string {
  let h = awal;
  for (let i = 0; i < teks.length; i += 1) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
