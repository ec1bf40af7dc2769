import { Hono } from 'hono';
import type { Aset } from '../aset/buat.ts';

/** Style, script, sprite and font; their addresses hold a hash, so they may be kept for ever. */
export function ruteAset(aset: Aset): Hono {
  const rute = new Hono();
  rute.get('/:nama', (c) => {
    const berkas = aset.berkas.get(`/aset/${c.req.param('nama')}`);
    if (!berkas) return c.text('Berkas ini tidak ada. Muat ulang halamannya.', 404);
    const gzip = berkas.gzip !== undefined && (c.req.header('accept-encoding') ?? '').includes('gzip');
    c.header('Content-Type', berkas.tipe);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Vary', 'Accept-Encoding');
    if (gzip) c.header('Content-Encoding', 'gzip');
    return c.body(Uint8Array.from(gzip && berkas.gzip ? berkas.gzip : berkas.isi).buffer);
  });
  return rute;
}
