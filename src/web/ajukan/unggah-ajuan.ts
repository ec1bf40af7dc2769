import type { Dunia } from '../dunia.ts';
import { KUOTA, pengunggah, type PengunggahFile } from '../unggah/pemilik.ts';

/** Whoever holds the link of a request. */
export function pengunggahAjuan(
  { dunia }: { readonly dunia: Dunia },
  permohonan: string,
  saat: number,
): PengunggahFile {
  return pengunggah({ dunia }, { pemilik: `ajuan:${permohonan}`, saat, kuota: KUOTA.warga });
}
