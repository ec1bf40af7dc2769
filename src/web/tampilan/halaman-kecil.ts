import { alamat } from '../alamat.ts';

interface HalamanAda {
  readonly id: string;
  readonly hal: number;
  readonly baru: boolean;
}

/** So many small pictures are shown of one document; the viewer has all. */
const TERBANYAK = 8;

/** Addresses of the small pictures of the pages that count now. */
export function halamanKecil(
  kunci: string,
  lembar: readonly HalamanAda[],
): readonly { readonly kecil: string; readonly href: string }[] {
  return lembar
    .filter((l) => l.baru)
    .slice(0, TERBANYAK)
    .map(({ id, hal }) => ({
      kecil: alamat.dokumen(kunci, id, { ukuran: 'kecil', hal: String(hal) }),
      href: alamat.dokumen(kunci, id, { hal: String(hal) }),
    }));
}
