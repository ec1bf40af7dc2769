import { Hono } from 'hono';
import { UNGGAH } from '../kata/unggah.ts';
import type { Env } from '../layar.ts';
import type { WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { isiPerbaikan } from '../perbaiki/isi-perbaikan.ts';
import { bukaTautan } from '../perbaiki/tautan.ts';
import { pengunggahPetugas, pengunggahTautan } from '../unggah/pemilik.ts';
import { batasWarga } from '../unggah/batas-warga.ts';
import { ruteUnggah } from '../unggah/rute-unggah.ts';

/** Files of whoever is logged in. */
export function ruteUnggahPetugas(): Hono<Env> {
  return ruteUnggah<Env>((c) => Promise.resolve(pengunggahPetugas(c.get('layar'))));
}

/** Files of a pemohon, as long as the berkas waits for pictures. A link that opens nothing looks like a file that is gone. */
export function ruteUnggahTautan(deps: WargaDeps): Hono {
  const terlaluSering = batasWarga();
  return new Hono().route(
    '/u/:kunci',
    ruteUnggah(async (c) => {
      const saat = deps.jamSejati();
      const tautan = await bukaTautan(deps, c.req.param('kunci') ?? '');
      if (!tautan) return c.json({ kalimat: UNGGAH.tidakAda }, 404);
      if (terlaluSering(c, deps.hubungan(c).klien, saat))
        return c.json({ kalimat: UNGGAH.terlaluSering }, 429);
      if (c.req.method === 'POST') {
        const { keadaan } = await isiPerbaikan(tautan);
        if (keadaan.jenis !== 'kirim') return c.json({ kalimat: UNGGAH.tidakAda }, 404);
      }
      return pengunggahTautan(tautan, tautan.berkas.id, saat);
    }),
  );
}
