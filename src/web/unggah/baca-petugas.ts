import { bacaKiriman, type Kiriman } from '../kiriman.ts';
import type { KonteksLayar } from '../layar.ts';
import { lengkapi } from './lengkapi.ts';
import { pengunggahPetugas } from './pemilik.ts';

/** A post of an official with the files that came before it. @throws as `bacaKiriman` */
export async function bacaKirimanPetugas(c: KonteksLayar): Promise<Kiriman> {
  return lengkapi(await bacaKiriman(c.req.raw), pengunggahPetugas(c.get('layar')));
}
