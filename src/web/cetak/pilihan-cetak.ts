import { LABEL_SELEMBAR } from './label.ts';
import type { PilihanCetak } from './surat.ts';

/** What an address or a form chose for printing; anything unreadable is the first label and the A6 receipt. */
export function pilihanCetak(ambil: (nama: string) => string | undefined): PilihanCetak {
  const mulai = Number.parseInt(ambil('mulai') ?? '', 10);
  return {
    rol: ambil('ukuran') === 'rol',
    mulai: mulai >= 1 && mulai <= LABEL_SELEMBAR ? mulai : 1,
  };
}
