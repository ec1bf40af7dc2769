import type { MiddlewareHandler } from 'hono';
import { MENIT } from '../../core/waktu/saat.ts';
import { LACAK } from '../kata/lacak.ts';
import { type BatasLaju, laju } from '../laju.ts';
import { type BingkaiDeps, pesan, type UmumDeps } from './jawab.tsx';

// A family or a school class behind one address may look often; only a machine asks more.
const BATAS_LIHAT = { banyak: 120, selama: MENIT };

/** Lets whoever asks too often wait, and says how long; each caller counts for itself. */
export function bilaSibuk(
  deps: BingkaiDeps & Pick<UmumDeps, 'jamSejati'>,
  batas: BatasLaju = BATAS_LIHAT,
): MiddlewareHandler {
  const lihat = laju(batas);
  return async (c, next) => {
    const tunggu = lihat.ambil(deps.hubungan(c).klien, deps.jamSejati());
    if (tunggu === 0) return next();
    c.header('Retry-After', String(Math.ceil(tunggu / 1000)));
    return pesan(deps, c, [LACAK.sibuk, LACAK.sibukKet], 429);
  };
}
