import type { Dunia } from '../dunia.ts';
import { KUOTA, pengunggah, type PengunggahFile } from '../unggah/pemilik.ts';

const pemilikAjuan = (permohonan: string): string => `ajuan:${permohonan}`;

/** What was sent for a request and is on no page of it goes with it. */
export function buangUnggahanAjuan(dunia: Dunia, permohonan: string): Promise<void> {
  return dunia.berkas.unggahan.buangSemua(pemilikAjuan(permohonan));
}

/** Whoever holds the link of a request. */
export function pengunggahAjuan(
  { dunia }: { readonly dunia: Dunia },
  permohonan: string,
  saat: number,
): PengunggahFile {
  return pengunggah({ dunia }, { pemilik: pemilikAjuan(permohonan), saat, kuota: KUOTA.warga });
}
