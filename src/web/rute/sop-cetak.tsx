import { Hono, type Context } from 'hono';
import type { Hubungan } from '../../core/jaringan/hubungan.ts';
import { MENIT } from '../../core/waktu/saat.ts';
import { KertasError } from '../../dokumen/kertas/kertas-error.ts';
import { alamat } from '../alamat.ts';
import type { AlamatAset } from '../aset/alamat.ts';
import { simpananBagan } from '../bagan/simpanan-bagan.ts';
import type { KertasSop } from '../bagan/ukuran-kertas.ts';
import { dokumenHtml } from '../bingkai.tsx';
import { namaFile } from '../cetak/jawab-pdf.ts';
import type { Dunia } from '../dunia.ts';
import { tanpaPort } from '../hubungan.ts';
import { LACAK } from '../kata/lacak.ts';
import { LEMBAR_SOP } from '../kata/lembar-sop.ts';
import { HalamanUmum } from '../komponen/HalamanUmum.tsx';
import { laju } from '../laju.ts';
import { BadanPesan } from '../umum/HalamanPesan.tsx';

export interface SopCetakDeps {
  readonly aset: AlamatAset;
  readonly duniaUntuk: (host: string) => Promise<readonly Dunia[]>;
  readonly hubungan: (c: Context) => Hubungan;
  readonly jamSejati: () => number;
  readonly catatGalat: (kode: string, galat: unknown) => void;
}

/** An office hangs it on the wall and a school class saves it; a machine that asks on and on has to wait. */
const BATAS = { banyak: 60, selama: MENIT };

/** The official page as PDF for everybody: `?kertas=f4` or `a4`, else the paper of the office. */
export function ruteSopCetak(deps: SopCetakDeps): Hono {
  const rute = new Hono();
  const minta = laju(BATAS);
  const ambil = simpananBagan();
  rute.get('/', async (c) => {
    const { klien, host } = deps.hubungan(c);
    const tunggu = minta.ambil(klien, deps.jamSejati());
    if (tunggu > 0) {
      c.header('Retry-After', String(Math.ceil(tunggu / 1000)));
      return c.html(pesan(deps, LACAK.sibuk, LACAK.sibukKet), 429);
    }
    const [dunia] = await deps.duniaUntuk(tanpaPort(host));
    if (!dunia) return c.html(pesan(deps, LEMBAR_SOP.tiada, LEMBAR_SOP.tiadaKet), 404);
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
      return c.html(pesan(deps, LEMBAR_SOP.gagal, LEMBAR_SOP.gagalKet), 503);
    }
  });
  return rute;
}

function ukuran(diminta: string | undefined): KertasSop | undefined {
  const nama = diminta?.toUpperCase();
  return nama === 'F4' || nama === 'A4' ? nama : undefined;
}

function pesan({ aset }: SopCetakDeps, judul: string, ket: string): string {
  return dokumenHtml(
    <HalamanUmum judul={judul} aset={aset} merek={{ nama: 'Lajur', kantor: '', href: alamat.depan }}>
      <BadanPesan judul={judul} ket={ket} />
    </HalamanUmum>,
    aset,
  );
}
