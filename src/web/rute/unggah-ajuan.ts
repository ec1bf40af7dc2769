import { Hono } from 'hono';
import { bolehDiubah } from '../../core/permohonan/permohonan.ts';
import { type AjukanDeps, bukaAjuan } from '../ajukan/tautan-ajuan.ts';
import { pengunggahAjuan } from '../ajukan/unggah-ajuan.ts';
import { UNGGAH } from '../kata/unggah.ts';
import { batasWarga } from '../unggah/batas-warga.ts';
import { ruteUnggah } from '../unggah/rute-unggah.ts';

/** Files of a request, as long as it may be changed. A link that opens nothing looks like a file that is gone. */
export function ruteUnggahAjuan(deps: AjukanDeps): Hono {
  const terlaluSering = batasWarga();
  return new Hono().route(
    '/ua/:token',
    ruteUnggah(async (c) => {
      const saat = deps.jamSejati();
      const ajuan = await bukaAjuan(deps, c.req.param('token') ?? '');
      if (!ajuan || !bolehDiubah(ajuan.baris.keadaan)) return c.json({ kalimat: UNGGAH.tidakAda }, 404);
      if (terlaluSering(c, deps.hubungan(c).klien, saat))
        return c.json({ kalimat: UNGGAH.terlaluSering }, 429);
      return pengunggahAjuan(ajuan, ajuan.baris.id, saat);
    }),
  );
}
