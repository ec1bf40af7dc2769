import { type Context, type Env, Hono } from 'hono';
import { z } from 'zod';
import { UKURAN_TERBESAR } from '../../dokumen/unggahan.ts';
import { terlaluBesar } from '../../dokumen/unggahan-kalimat.ts';
import { UNGGAH } from '../kata/unggah.ts';
import type { PengunggahFile } from './pemilik.ts';

/** Bytes of one piece at most. */
export const POTONG_TERBESAR = 1024 * 1024;
const KEPALA_TERBESAR = 4096;

const BARU = z.strictObject({
  nama: z.string().max(400),
  ukuran: z.int().positive(),
  crc: z.int().min(0).max(0xffffffff),
});

/** Lets a request in as the sender of its files, or answers it. */
export type MasukUnggah<E extends Env> = (c: Context<E>) => Promise<PengunggahFile | Response>;

/**
 * Files in pieces, in the spirit of tus 1.0 (tus.io): POST announces one, GET and HEAD say how much of it came, PATCH adds
 * a piece at `Upload-Offset`, DELETE takes it back. Nothing is shown again: what came is judged when its form is pressed,
 * like every file. To be mounted below a page's own address.
 */
export function ruteUnggah<E extends Env>(masuk: MasukUnggah<E>): Hono<E> {
  const rute = new Hono<E>();
  const tolak = (c: Context<E>, status: 400 | 404 | 413 | 422 | 429, kalimat: string): Response =>
    c.json({ kalimat }, status);

  rute.post('/', async (c) => {
    const oleh = await masuk(c);
    if (oleh instanceof Response) return oleh;
    const teks = await bacaSampai(c.req.raw, KEPALA_TERBESAR);
    const baru = teks && BARU.safeParse(jsonAtauKosong(new TextDecoder().decode(teks)));
    if (!baru?.success) return tolak(c, 400, UNGGAH.bukan);
    if (baru.data.ukuran > UKURAN_TERBESAR) return tolak(c, 413, terlaluBesar(baru.data.ukuran).kalimat);
    const id = await oleh.toko.mulai({
      ...oleh,
      ...baru.data,
      nama: baru.data.nama.replaceAll('\0', '\uFFFD'),
    });
    return id === undefined ? tolak(c, 429, UNGGAH.penuh) : c.json({ id }, 201);
  });

  rute.get('/:id', async (c) => {
    const oleh = await masuk(c);
    if (oleh instanceof Response) return oleh;
    const jalan = await oleh.toko.lihat(oleh, c.req.param('id'));
    if (!jalan) return tolak(c, 404, UNGGAH.tidakAda);
    c.header('Upload-Offset', String(jalan.diterima));
    c.header('Upload-Length', String(jalan.ukuran));
    return c.body(null, 204);
  });

  rute.patch('/:id', async (c) => {
    const oleh = await masuk(c);
    if (oleh instanceof Response) return oleh;
    const dari = Number(c.req.header('upload-offset') ?? Number.NaN);
    if (!Number.isSafeInteger(dari) || dari < 0) return tolak(c, 400, UNGGAH.bukan);
    const bytes = await bacaSampai(c.req.raw, POTONG_TERBESAR);
    if (!bytes) return tolak(c, 413, UNGGAH.bukan);
    const hasil = await oleh.toko.tambah(oleh, c.req.param('id'), { dari, bytes });
    if (hasil.hasil === 'tidak-ada') return tolak(c, 404, UNGGAH.tidakAda);
    if (hasil.hasil === 'rusak') return tolak(c, 422, UNGGAH.rusak);
    c.header('Upload-Offset', String(hasil.jalan.diterima));
    return c.body(null, hasil.hasil === 'geser' ? 409 : 204);
  });

  rute.delete('/:id', async (c) => {
    const oleh = await masuk(c);
    if (oleh instanceof Response) return oleh;
    await oleh.toko.buang(oleh, c.req.param('id'));
    return c.body(null, 204);
  });
  return rute;
}

/** The whole body; undefined when it is longer, or broke off on its way: the sender asks how far it came. */
async function bacaSampai(request: Request, batas: number): Promise<Uint8Array | undefined> {
  const potongan: Uint8Array[] = [];
  let dibaca = 0;
  try {
    for await (const bytes of request.body ?? []) {
      dibaca += bytes.length;
      if (dibaca > batas) return undefined;
      potongan.push(bytes);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(Buffer.concat(potongan));
}

function jsonAtauKosong(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}
