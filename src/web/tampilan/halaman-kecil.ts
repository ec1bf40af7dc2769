import type { KurangMutu } from '../../core/foto/mutu.ts';
import { alamat } from '../alamat.ts';
import type { HalamanKecil } from '../komponen/HalamanTersimpan.tsx';
import { raguMutu } from './ragu-mutu.ts';

interface HalamanAda {
  readonly id: string;
  readonly hal: number;
  readonly baru: boolean;
  readonly meta?: { readonly mutu?: readonly KurangMutu[] | null | undefined } | undefined;
}

/** So many small pictures are shown of one document; the viewer has all. */
const TERBANYAK = 8;

/** Addresses of the small pictures of the pages that count now. */
export function halamanKecil(kunci: string, lembar: readonly HalamanAda[]): readonly HalamanKecil[] {
  const kini = lembar.filter((l) => l.baru);
  return kini.slice(0, TERBANYAK).map(({ id, hal }, n) => ({
    kecil: alamat.dokumen(kunci, id, { ukuran: 'kecil', hal: String(hal) }),
    href: alamat.dokumen(kunci, id, { hal: String(hal) }),
    // Of all pages, so that the sentence names the right one.
    ragu: n === 0 ? raguMutu(kini.map((l) => l.meta?.mutu)) : [],
  }));
}
