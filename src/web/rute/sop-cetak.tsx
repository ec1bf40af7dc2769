import { Hono } from 'hono';
import { MENIT } from '../../core/waktu/saat.ts';
import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import { simpananBagan } from '../bagan/simpanan-bagan.ts';
import type { KertasSop } from '../bagan/ukuran-kertas.ts';
import { namaFile } from '../cetak/jawab-pdf.ts';
import { LEMBAR_SOP } from '../kata/lembar-sop.ts';
import { bilaSibuk } from '../umum/bila-sibuk.ts';
import { type BingkaiDeps, duniaHost, pesan, type UmumDeps } from '../umum/jawab.tsx';

interface SopCetakDeps extends BingkaiDeps, Pick<UmumDeps, 'jamSejati'> {
  readonly catatGalat: (kode: string, galat: unknown) => void;
}

/** An office hangs it on the wall and a school class saves it; a machine that asks on and on has to wait. */
const BATAS = { banyak: 60, selama: MENIT };

/** The official page as PDF for everybody: `?kertas=f4` or `a4`, else the paper of the office. */
export function ruteSopCetak(deps: SopCetakDeps): Hono {
  const rute = new Hono();
  const ambil = simpananBagan();
  rute.use(bilaSibuk(deps, BATAS));
  rute.get('/', async (c) => {
    const [dunia] = await duniaHost(deps, c);
    if (!dunia) return pesan(deps, c, [LEMBAR_SOP.tiada, LEMBAR_SOP.tiadaKet]);
    const kertas = ukuran(c.req.query('kertas')) ?? dunia.naskah.cetak.kop.kertas;
    try {
      const { pdf } = await ambil(dunia, kertas);
      const nama = namaFile(dunia.naskah.sop.nilai.kunci, kertas.toLowerCase());
      c.header('Content-Type', 'application/pdf');
      c.header('Content-Disposition', `inline; filename="sop-${nama}.pdf"`);
      c.header('Cache-Control', 'public, max-age=600');
      return c.body(Uint8Array.from(pdf).buffer);
    } catch (galat) {
      if (!(galat instanceof KertasError)) throw galat;
      deps.catatGalat('CETAK', galat);
      return pesan(deps, c, [LEMBAR_SOP.gagal, LEMBAR_SOP.gagalKet], 503);
    }
  });
  return rute;
}

function ukuran(diminta: string | undefined): KertasSop | undefined {
  const nama = diminta?.toUpperCase();
  return nama === 'F4' || nama === 'A4' ? nama : undefined;
}
