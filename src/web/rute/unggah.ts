import { Hono } from 'hono';
import { MENIT } from '../../core/waktu/saat.ts';
import { UNGGAH } from '../kata/unggah.ts';
import { laju } from '../laju.ts';
import type { Env } from '../layar.ts';
import type { WargaDeps } from '../perbaiki/bingkai-warga.tsx';
import { isiPerbaikan } from '../perbaiki/isi-perbaikan.ts';
import { bukaTautan } from '../perbaiki/tautan.ts';
import { pengunggahPetugas, pengunggahTautan } from '../unggah/pemilik.ts';
import { ruteUnggah } from '../unggah/rute-unggah.ts';

/** Files announced from one address within ten minutes: a whole village may stand behind it. */
const BATAS_BARU = { banyak: 120, selama: 10 * MENIT };

/** Files of whoever is logged in. */
export function ruteUnggahPetugas(): Hono<Env> {
  return ruteUnggah<Env>((c) => Promise.resolve(pengunggahPetugas(c.get('layar'))));
}

/** Files of a pemohon, as long as the berkas waits for pictures. A link that opens nothing looks like a file that is gone. */
export function ruteUnggahTautan(deps: WargaDeps): Hono {
  const baru = laju(BATAS_BARU);
  return new Hono().route(
    '/u/:kunci',
    ruteUnggah(async (c) => {
      const saat = deps.jamSejati();
      const tautan = await bukaTautan(deps, c.req.param('kunci') ?? '');
      if (!tautan) return c.json({ kalimat: UNGGAH.tidakAda }, 404);
      if (c.req.method === 'POST') {
        if (baru.ambil(deps.hubungan(c).klien, saat) > 0)
          return c.json({ kalimat: UNGGAH.terlaluSering }, 429);
        const { keadaan } = await isiPerbaikan(tautan);
        if (keadaan.jenis !== 'kirim') return c.json({ kalimat: UNGGAH.tidakAda }, 404);
      }
      return pengunggahTautan(tautan, tautan.berkas.id, saat);
    }),
  );
}
