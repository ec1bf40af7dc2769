import { Hono } from 'hono';
import type { PenugasanTercatat } from '../../core/organisasi/penugasan-tercatat.ts';
import { TANDA_TANGAN } from '../kata/tanda-tangan.ts';
import { bacaKiriman } from '../kiriman.ts';
import type { Env, KonteksLayar, Layar } from '../layar.ts';
import { alamatTumpukan } from '../tanda-tangan/alamat-tumpukan.ts';
import { HalamanHasil } from '../tanda-tangan/HalamanHasil.tsx';
import { HalamanTanya } from '../tanda-tangan/HalamanTanya.tsx';
import { HalamanTumpukan } from '../tanda-tangan/HalamanTumpukan.tsx';
import { bacaTumpukan, tekanTumpukan } from '../tanda-tangan/tekan-tumpukan.ts';
import { BATAS, penugasanPenanda, type SiapTanda, siapTanda, tumpukan } from '../tanda-tangan/tumpukan.ts';
import { halaman, halamanGalat } from './galat.tsx';

/** Signing a stack: list, question, one press for each, result. A wet signature is given on paper and told here. */
export function ruteTandaTangan(): Hono<Env> {
  const rute = new Hono<Env>();

  rute.get('/', (c) => daftar(c));

  rute.get('/konfirmasi', async (c) => {
    const layar = c.get('layar');
    const penugasan = penanda(layar, c.req.query('sebagai'));
    if (!penugasan) return halamanGalat(c, 'bukan-wewenang');
    const kunci = terpilih(c);
    const siap = await yangSiap(layar, penugasan, kunci);
    if (siap.length === 0)
      return daftar(c, kunci.length === 0 ? TANDA_TANGAN.belumDipilih : TANDA_TANGAN.tidakIkut(kunci.length));
    return halaman(
      c,
      <HalamanTanya layar={layar} penugasan={penugasan} siap={siap} tidakIkut={kunci.length - siap.length} />,
      layar,
    );
  });

  rute.post('/tekan', async (c) => {
    const layar = c.get('layar');
    const kiriman = await bacaKiriman(c.req.raw);
    const penugasan = penugasanPenanda(layar).find((p) => p.id === kiriman.teks('_sebagai'));
    if (!penugasan) return halamanGalat(c, 'bukan-wewenang');
    const tekanan = kiriman.teks('_idem') === '' ? [] : bacaTumpukan(kiriman);
    if (tekanan.length === 0) return c.redirect(alamatTumpukan.daftar(penugasan.id), 303);
    // Answered at once instead of redirected: a reload posts the same keys again and shows the same result.
    const hasil = await tekanTumpukan(layar, penugasan, tekanan);
    return halaman(c, <HalamanHasil layar={layar} penugasan={penugasan} hasil={hasil} />, layar);
  });

  return rute;
}

async function daftar(c: KonteksLayar, galat?: string): Promise<Response> {
  const layar = c.get('layar');
  const milik = penugasanPenanda(layar);
  const penugasan = penanda(layar, c.req.query('sebagai'));
  if (!penugasan) return halamanGalat(c, 'bukan-wewenang');
  const isi = await tumpukan(layar, penugasan);
  return halaman(
    c,
    <HalamanTumpukan layar={layar} milik={milik} penugasan={penugasan} {...isi} galat={galat} />,
    layar,
    galat === undefined ? 200 : 422,
  );
}

/** The appointment asked for among those that sign, else the first of them. */
function penanda(layar: Layar, sebagai: string | undefined): PenugasanTercatat | undefined {
  const milik = penugasanPenanda(layar);
  return milik.find((p) => p.id === sebagai) ?? milik[0];
}

function terpilih(c: KonteksLayar): readonly string[] {
  return [...new Set(c.req.queries('b') ?? [])].slice(0, BATAS);
}

async function yangSiap(
  layar: Layar,
  penugasan: PenugasanTercatat,
  kunci: readonly string[],
): Promise<readonly SiapTanda[]> {
  const siap = await Promise.all(kunci.map((k) => siapTanda(layar, penugasan, k)));
  return siap.filter((s) => s !== undefined);
}
