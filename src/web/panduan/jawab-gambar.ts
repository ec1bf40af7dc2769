import type { Context } from 'hono';
import type { GambarTerbaca } from '../../naskah/paket-panduan.ts';

/** A picture at the address that holds its hash: it never changes there, so it may be kept for ever. Undefined at any other. */
export function jawabGambar(
  c: Context,
  gambar: GambarTerbaca | undefined,
  { sidik, umum }: { readonly sidik: string; readonly umum: boolean },
): Response | undefined {
  if (gambar?.sidik !== sidik) return undefined;
  c.header('Content-Type', 'image/webp');
  c.header('Cache-Control', `${umum ? 'public' : 'private'}, max-age=31536000, immutable`);
  return c.body(Uint8Array.from(gambar.bytes).buffer);
}
