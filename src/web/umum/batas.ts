import type { Context } from 'hono';
import { MENIT } from '../../core/waktu/saat.ts';
import { laju } from '../laju.ts';
import { duniaHost, type UmumDeps } from './jawab.tsx';

// A code has 39 bits: at ten wrong ones in ten minutes nobody guesses any. Tokens have 128 and need no such wall.
const BATAS_SALAH = { banyak: 10, selama: 10 * MENIT };

/** What a typed key led to. */
export type Temuan<T> =
  | { readonly jenis: 'ada'; readonly temuan: T }
  | { readonly jenis: 'tiada' }
  | { readonly jenis: 'tunggu'; readonly menit: number };

/** Looks a typed code up behind the wall. Counted before it is looked up, so that many at once are not many free ones. */
export type PencariKode = <T>(c: Context, cari: () => Promise<T | undefined>) => Promise<Temuan<T>>;

/** A wall for the codes that people type: one stands before berkas and sheets, one before complaints. */
export function pencariKode(deps: Pick<UmumDeps, 'hubungan' | 'jamSejati'>): PencariKode {
  const salah = laju(BATAS_SALAH);
  return async (c, cari) => {
    const { klien } = deps.hubungan(c);
    const saat = deps.jamSejati();
    // Counted before it is looked up, so that many at once are not many free ones.
    const tunggu = salah.ambil(klien, saat);
    if (tunggu > 0) return { jenis: 'tunggu', menit: Math.ceil(tunggu / MENIT) };
    const temuan = await cari();
    if (temuan === undefined) return { jenis: 'tiada' };
    salah.lepas(klien, saat);
    return { jenis: 'ada', temuan };
  };
}

/** The berkas of a typed tracking code; under the own name of one office the codes of another are unknown. */
export async function cariKodeLacak(
  deps: UmumDeps,
  c: Context,
  ketikan: string,
): Promise<{ readonly tenant: string; readonly berkas: string } | undefined> {
  const temuan = await deps.berkas.cariLacak(ketikan);
  if (!temuan || !deps.dunia(temuan.tenant)) return undefined;
  const disini = await duniaHost(deps, c);
  const asing =
    disini.every((d) => d.tenant.host !== null) && !disini.some((d) => d.tenant.id === temuan.tenant);
  return asing ? undefined : temuan;
}
