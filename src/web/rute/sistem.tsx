import { Hono } from 'hono';
import { alamat } from '../alamat.ts';
import { SISTEM } from '../kata/sistem.ts';
import type { Env, KonteksLayar } from '../layar.ts';
import { HalamanSistem } from '../sistem/HalamanSistem.tsx';
import type { Sistem } from '../sistem/sistem.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Seconds after which a page asks again while something is under way; works without script. */
const MUAT_ULANG = '3';

/** The administrator's page about the program itself. Its buttons begin work in the background. */
export function ruteSistem(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.use('*', async (c, next) =>
    c.get('layar').sistem ? next() : halamanGalat(c, 'bukan-wewenang', SISTEM.hanyaAdmin),
  );

  rute.get('/', async (c) => {
    const layar = c.get('layar');
    const keadaan = await layar.sistem?.baca();
    if (!keadaan) return halamanGalat(c, 'tidak-ada');
    if (keadaan.jalan) c.header('Refresh', `${MUAT_ULANG}; url=${alamat.sistem}`);
    const sedang = c.req.query('usai') === 'sedang';
    return halaman(c, <HalamanSistem layar={layar} keadaan={keadaan} sedang={sedang} />, layar);
  });

  rute.post('/cadangkan', (c) => mulai(c, (sistem) => sistem.cadangkan()));
  rute.post('/periksa', (c) => mulai(c, (sistem) => sistem.periksa()));

  return rute;
}

async function mulai(c: KonteksLayar, kerja: (sistem: Sistem) => Promise<boolean>): Promise<Response> {
  const { sistem } = c.get('layar');
  const dimulai = sistem ? await kerja(sistem) : false;
  return c.redirect(dimulai ? alamat.sistem : `${alamat.sistem}?usai=sedang`, 303);
}
