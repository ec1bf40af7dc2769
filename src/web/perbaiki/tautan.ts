import type { Berkas } from '../../core/berkas/berkas.ts';
import type { Dunia } from '../dunia.ts';
import type { WargaDeps } from './bingkai-warga.tsx';

/** Whoever came by the tracking link of a berkas. */
export interface Tautan {
  readonly token: string;
  readonly dunia: Dunia;
  readonly berkas: Berkas;
}

/** Letters of the long token: the short code is for reading where a berkas is, and opens nothing here. */
const PANJANG_TOKEN = 26;

/** Opens a tracking link; undefined for a short code, an unknown token and a berkas that is gone: all look the same. */
export async function bukaTautan(
  deps: Pick<WargaDeps, 'berkas' | 'dunia'>,
  kunci: string,
): Promise<Tautan | undefined> {
  if (kunci.length !== PANJANG_TOKEN) return undefined;
  const temuan = await deps.berkas.cariLacak(kunci);
  const dunia = temuan && deps.dunia(temuan.tenant);
  const terbaca = dunia && (await dunia.berkas.ambil(temuan.berkas, 'sistem'));
  return terbaca && { token: kunci, dunia, berkas: terbaca.berkas };
}
